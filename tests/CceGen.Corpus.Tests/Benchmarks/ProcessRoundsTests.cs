using System.Diagnostics;
using CceGen.Benchmarks.Processes;

namespace CceGen.Corpus.Tests.Benchmarks;

public sealed class ProcessRoundsTests
{
    [Fact]
    public async Task A_process_that_fails_is_an_error_with_its_exit_code_and_output()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(new DotnetProcess("no-such-file.dll")));

        Assert.StartsWith("dotnet failed with exit code ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("no-such-file.dll", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_runs_once_more_than_it_is_measured_and_its_folders_are_deleted()
    {
        var process = new DotnetProcess("--version");

        var results = await RunAsync(process);

        Assert.Equal(2, Assert.Single(results).Runs.Count);
        Assert.Equal(3, process.Folders.Distinct().Count());
        Assert.All(process.Folders, folder => Assert.False(Directory.Exists(folder), folder));
    }

    private static Task<IReadOnlyList<Measuring.Result>> RunAsync(DotnetProcess process) =>
        new ProcessRounds(runs: 2).MeasureAsync([process], static _ => { }, TestContext.Current.CancellationToken);

    private sealed class DotnetProcess(string argument) : IMeasuredProcess
    {
        public List<string> Folders { get; } = [];

        public string Name => "dotnet";

        public ProcessStartInfo Create(string folder)
        {
            Folders.Add(folder);
            return new ProcessStartInfo("dotnet") { ArgumentList = { argument }, WorkingDirectory = folder };
        }
    }
}

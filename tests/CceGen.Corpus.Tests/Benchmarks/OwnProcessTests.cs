using System.Diagnostics;
using CceGen.Benchmarks;
using CceGen.Benchmarks.Commands;
using CceGen.Benchmarks.Generation;

namespace CceGen.Corpus.Tests.Benchmarks;

/// <summary>A cold process generates with the Roslyn that it is told to load.</summary>
public sealed class OwnProcessTests
{
    [Theory]
    [InlineData(true, false, "class Client")]
    [InlineData(false, false, "class Client")]
    [InlineData(true, true, "class Empty")]
    public async Task A_process_writes_what_its_generator_makes(bool isSdk, bool isEmpty, string expected)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var compiler = isSdk ? Path.GetDirectoryName(BuildFacts.Compiler)! : AppContext.BaseDirectory;
            using var process = Process.Start(new OwnProcess("own", DocumentsArgument.OneOperation, Dialect.Stj, compiler, isEmpty).Create(folder.FullName))!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(0, process.ExitCode);
            Assert.Contains(expected, await File.ReadAllTextAsync(Path.Combine(folder.FullName, "client.cs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using System.Diagnostics;
using Cce.Simulator;
using CceGen.Tests;

namespace Cce.Client.Tests.Publishing;

/// <summary>The client as older platforms get it, which is another build of it, runs too.</summary>
public sealed class NetStandardTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Built beside these tests, in the same configuration.
    private static string Program => Path.Combine(
        AppContext.BaseDirectory.Replace("Cce.Client.Tests", "Cce.Client.NetStandardProgram", StringComparison.Ordinal),
        "net-standard-program.dll");

    [Fact]
    public async Task The_client_for_NET_Standard_works()
    {
        await using CceSimulator simulator = await SampleService.StartAsync(Cancellation);
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, simulator.Endpoint.AbsoluteUri]);

        (int exitCode, string output, string error) = await ChildProcess.RunAsync(start, Cancellation);

        Assert.True(exitCode == 0 && error.Length == 0, $"The program ended with {exitCode}:\n{output}\n{error}");
        SampleService.AssertUnderstood(output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void It_is_the_other_build() => Assert.Contains(
        ".NETStandard,Version=v2.0", File.ReadAllText(Path.Combine(Path.GetDirectoryName(Program)!, "Cce.Client.dll")), StringComparison.Ordinal);
}

using System.Runtime.CompilerServices;
using Cce.Simulator;
using Cce.Simulator.Upgrades;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator;

/// <summary>The sample of docs/simulator.md: it compiles, holds, and stands there as it stands here.</summary>
public sealed class SimulatorPageSampleTests
{
#pragma warning disable xUnit1051 // The page's sample cancels nothing.
    [Fact]
    public async Task The_sample_of_the_page_is_right()
    {
        // sample
        var clock = new FakeTimeProvider();
        await using CceSimulator simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { TimeProvider = clock });
        SimulatedUpgrade upgrade = simulator.Upgrades.Start(new UpgradeScenario { FailsAt = 60m });
        using var http = new HttpClient();
        var client = new CceClient(http) { BaseUrl = simulator.Endpoint.AbsoluteUri };

        clock.Advance(TimeSpan.FromHours(1));
        UpgradeTask task = await client.ShowUpgradeClusterTaskAsync(upgrade.ProjectId, upgrade.ClusterId, upgrade.TaskId);

        Assert.Equal(("Failed", "60.00"), (task.Status?.Phase?.ToString(), task.Status?.Progress));
        // end
    }
#pragma warning restore xUnit1051

    [Fact]
    public void The_page_shows_this_sample() => Assert.Equal(Lines(Here(), "        // sample", "        // end"), Lines(Page(), "```csharp", "```"));

    private static string Here([CallerFilePath] string path = "") => path;

    private static string Page() => Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "simulator.md");

    private static string[] Lines(string path, string start, string end) =>
    [
        .. File.ReadLines(path)
            .SkipWhile(line => line != start)
            .Skip(1)
            .TakeWhile(line => line != end)
            .Select(line => line.Trim()),
    ];
}

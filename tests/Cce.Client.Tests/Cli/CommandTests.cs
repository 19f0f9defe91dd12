using Cce.Simulator;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Cli;

/// <summary>What the tests of commands share: a run of cce-upgrade, and a simulator that lives as long as the test.</summary>
public abstract class CommandTests : IAsyncLifetime
{
    /// <summary>What a service says of a cluster of version v1.19.16-r4.</summary>
    private protected const string Info = """
        {"kind":"upgradeinfo","spec":{"lastUpgradeInfo":{"phase":"Success","progress":"100","completionTime":"2026-01-01 00:00:00 +0000 UTC"},
        "versionInfo":{"release":"v1.19.16","patch":"r4","suggestPatch":"r20","targetVersions":["v1.21.1-r0","v1.23.5-r0"]}}}
        """;

    private protected CommandLineRun Run { get; } = new();

    private protected CceSimulator Simulator { get; private set; } = null!;

    /// <summary>The options that lead to a cluster on which nothing has been done yet.</summary>
    private protected string[] Cluster => ["--endpoint", Simulator.Endpoint.ToString(), "--project-id", "p", "--cluster-id", "c"];

    /// <summary>The requests that ordered an upgrade.</summary>
    private protected string[] StartRequests =>
        [.. Simulator.Requests.ToList().Select(request => request.Target).Where(target => target.EndsWith("/operation/upgrade", StringComparison.Ordinal))];

    public async ValueTask InitializeAsync() => Simulator = await CceSimulator.StartAsync(
        new CceSimulatorOptions { TimeProvider = Run.Clock }, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Simulator.DisposeAsync();
    }

    /// <summary>Waits until something has happened, or the run has ended without it.</summary>
    private protected static async Task UntilAsync(Func<bool> hasHappened, Task run)
    {
        while (!hasHappened() && !run.IsCompleted)
        {
            await Task.Yield();
        }
    }

    private protected string[] ClusterOf(SimulatedUpgrade upgrade) =>
        ["--endpoint", Simulator.Endpoint.ToString(), "--project-id", upgrade.ProjectId, "--cluster-id", upgrade.ClusterId];

    private protected string[] TaskOf(SimulatedUpgrade upgrade) => [.. ClusterOf(upgrade), "--task-id", upgrade.TaskId];
}

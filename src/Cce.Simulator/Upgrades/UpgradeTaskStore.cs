using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Cce.Simulator.Upgrades;

/// <summary>The upgrade tasks that the simulator knows. Safe to use from several threads.</summary>
/// <param name="clock">Tells the time by which the tasks advance.</param>
public sealed class UpgradeTaskStore(TimeProvider clock)
{
    // The service reports times in China's zone.
    private static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    private readonly ConcurrentDictionary<(string Project, string Cluster, string Task), Entry> _tasks = new();

    /// <summary>Adds a task and starts it now.</summary>
    /// <returns>The task that was added.</returns>
    /// <exception cref="ArgumentException">There is a task with the same ids.</exception>
    public SimulatedUpgrade Start(SimulatedUpgrade upgrade)
    {
        ArgumentNullException.ThrowIfNull(upgrade);
        var entry = new Entry(upgrade, clock.GetUtcNow());
        if (!_tasks.TryAdd((upgrade.ProjectId, upgrade.ClusterId, upgrade.TaskId), entry))
        {
            throw new ArgumentException($"There is a task {upgrade.TaskId} already.", nameof(upgrade));
        }

        return upgrade;
    }

    /// <summary>Adds a task with ids of its own that follows a scenario.</summary>
    public SimulatedUpgrade Start(UpgradeScenario scenario) => Start(new SimulatedUpgrade { Scenario = scenario });

    /// <summary>Adds the task of the sample in Huawei's documentation, which stays in the phase Init.</summary>
    public SimulatedUpgrade AddSample() =>
        Start(SimulatedUpgrade.Sample with { Scenario = new UpgradeScenario { InitFor = TimeSpan.MaxValue } });

    /// <summary>Looks at a task as it is now.</summary>
    public bool TryShow(string projectId, string clusterId, string taskId, [NotNullWhen(true)] out UpgradeSnapshot? snapshot)
    {
        snapshot = _tasks.TryGetValue((projectId, clusterId, taskId), out Entry? entry) ? Show(entry) : null;
        return snapshot is not null;
    }

    private UpgradeSnapshot Show(Entry entry)
    {
        DateTimeOffset created = (entry.Upgrade.CreatedAt ?? entry.StartedAt).ToOffset(Zone);
        UpgradeState state = entry.Upgrade.Scenario.At(clock.GetUtcNow() - entry.StartedAt);
        return new UpgradeSnapshot(entry.Upgrade, state.Phase, state.Progress, created, created + state.ChangedAfter);
    }

    private sealed record Entry(SimulatedUpgrade Upgrade, DateTimeOffset StartedAt);
}

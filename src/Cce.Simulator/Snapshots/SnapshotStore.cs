using Cce.Simulator.Clusters;
using Cce.Simulator.Rejections;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Snapshots;

/// <summary>The backups of master nodes. Safe to use from several threads.</summary>
internal sealed class SnapshotStore(TimeProvider clock)
{
    private readonly ClusterTasks<SimulatedSnapshot> _snapshots = new();

    /// <summary>Starts a backup now, unless one of the cluster is on its way.</summary>
    /// <exception cref="RejectionException">One is.</exception>
    public SimulatedSnapshot Start(ClusterKey cluster, UpgradeScenario scenario) => _snapshots.Use(cluster, snapshots =>
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (snapshots.Find(other => !other.At(now).HasEnded) is { } other)
        {
            throw new RejectionException(
                Rejection.AlreadyExists, $"Cluster {cluster.ClusterId} is being backed up by task {other.TaskId}.");
        }

        var snapshot = new SimulatedSnapshot(scenario, now);
        snapshots.Add(snapshot);
        return snapshot;
    });

    /// <summary>The backups of a cluster, the one that was started last first.</summary>
    public IReadOnlyList<SimulatedSnapshot> List(ClusterKey cluster) =>
        _snapshots.Use<IReadOnlyList<SimulatedSnapshot>>(cluster, snapshots => [.. Enumerable.Reverse(snapshots)]);
}

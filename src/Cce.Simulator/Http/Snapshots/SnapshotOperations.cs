using System.Globalization;
using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.Snapshots;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Http.Snapshots;

/// <summary>The operations on backups, for clusters of every kind.</summary>
internal sealed class SnapshotOperations(
    ClusterRegister clusters, SnapshotStore snapshots, CurrentScenario scenario, TimeProvider clock)
{
    private const string Kind = "Snapshot";
    private const string Version = "v3.1";

    public SnapshotResponse Start(string projectId, string clusterId) => new()
    {
        Uid = snapshots.Start(clusters.Require(projectId, clusterId), scenario.Value.Snapshot).TaskId,
        Metadata = new SnapshotResponseMetadata { Kind = Kind, ApiVersion = Version },
    };

    public SnapshotTaskList List(string projectId, string clusterId)
    {
        DateTimeOffset now = clock.GetUtcNow();
        (SimulatedSnapshot Snapshot, UpgradeState State)[] tasks =
            [.. snapshots.List(clusters.Require(projectId, clusterId)).Select(snapshot => (snapshot, snapshot.At(now)))];
        DateTimeOffset? latest = tasks.Where(task => task.State.Phase == UpgradePhase.Success)
            .Select(task => (DateTimeOffset?)(task.Snapshot.StartedAt + task.State.ChangedAfter))
            .Max();
        return new SnapshotTaskList
        {
            Kind = "List",
            ApiVersion = Version,
            Items = [.. tasks.Select(task => ToWire(task.Snapshot, task.State))],
            Status = new SnapshotListStatus { LatestBackupTime = latest is { } time ? GoTimestamp.OfService(time) : "" },
        };
    }

    private static SnapshotTask ToWire(SimulatedSnapshot snapshot, UpgradeState state)
    {
        string created = GoTimestamp.OfService(snapshot.StartedAt);
        string updated = GoTimestamp.OfService(snapshot.StartedAt + state.ChangedAfter);
        return new SnapshotTask
        {
            Kind = Kind,
            ApiVersion = Version,
            Metadata = new SnapshotTaskMetadata { Uid = snapshot.TaskId, CreationTimestamp = created, UpdateTimestamp = updated },
            Spec = new SnapshotSpec
            {
                Items =
                [
                    new SnapshotItem
                    {
                        Id = snapshot.ItemId,
                        Type = "master-backup",
                        Status = state.Phase.ToString(),
                        CreationTimestamp = created,
                        UpdateTimestamp = updated,
                    },
                ],
            },
            Status = new SnapshotStatus
            {
                Phase = state.Phase.ToString(),
                Progress = state.Progress.ToString("0.00", CultureInfo.InvariantCulture),
                CompletionTime = state.HasEnded ? updated : "",
            },
        };
    }
}

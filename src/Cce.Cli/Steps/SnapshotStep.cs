using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Steps;

/// <summary>The snapshot of the master nodes before an upgrade.</summary>
internal static class SnapshotStep
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    // A new snapshot may take a while to be listed; one that is not listed at all must not be waited for forever.
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromMinutes(5);

    /// <summary>Takes a snapshot and waits until it has ended. The API has no operation for one snapshot, so the list is polled.</summary>
    /// <exception cref="NotStartedException">The snapshot failed.</exception>
    /// <exception cref="UnusableResponseException">The response has no id of the snapshot, or the service does not list it.</exception>
    public static async Task RunAsync(ClusterService cluster, CommandContext context, CancellationToken cancellationToken)
    {
        SnapshotResponse started = await cluster.Client.CreateClusterMasterSnapshotAsync(
            cluster.ProjectId, cluster.ClusterId, cancellationToken);
        string id = started.Uid is { Length: > 0 } uid
            ? uid : throw new UnusableResponseException("The service started a snapshot, but its response has no id");
        await context.Error.WriteLineAsync($"Taking a snapshot of the master nodes (snapshot {PrintableText.Of(id)})");
        DateTimeOffset lastSeen = context.Clock.GetUtcNow();
        while (true)
        {
            SnapshotTask? snapshot = await FindAsync(cluster, id, cancellationToken);
            DateTimeOffset now = context.Clock.GetUtcNow();
            lastSeen = snapshot is null ? lastSeen : now;
            if (snapshot?.Status?.Phase == SnapshotPhase.Success)
            {
                return;
            }

            if (snapshot?.Status?.Phase == SnapshotPhase.Failed)
            {
                throw new NotStartedException($"Snapshot '{id}' failed; the upgrade was not started");
            }

            if (now - lastSeen >= LongestAbsence)
            {
                throw new UnusableResponseException(
                    $"The service has not listed snapshot '{id}' for 5m; the upgrade was not started");
            }

            await Task.Delay(Interval, context.Clock, cancellationToken);
        }
    }

    private static async Task<SnapshotTask?> FindAsync(ClusterService cluster, string id, CancellationToken cancellationToken)
    {
        SnapshotTaskList snapshots = await cluster.Client.ListClusterMasterSnapshotTasksAsync(
            cluster.ProjectId, cluster.ClusterId, cancellationToken);
        return (snapshots.Items ?? []).FirstOrDefault(snapshot => snapshot.Metadata?.Uid == id);
    }
}

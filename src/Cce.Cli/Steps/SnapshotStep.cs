using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Steps;

/// <summary>The snapshot of the master nodes before an upgrade.</summary>
internal static class SnapshotStep
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    // A new snapshot may take a while to be listed; one that is not listed at all would be waited for without end.
    private static readonly TimeSpan LongestAbsence = TimeSpan.FromMinutes(5);

    /// <summary>Takes a snapshot and waits for its end. There is no operation for one snapshot: it is looked for in the list.</summary>
    /// <exception cref="NotStartedException">The snapshot failed.</exception>
    /// <exception cref="UselessAnswerException">The service did not say which snapshot it takes, or does not list it.</exception>
    public static async Task RunAsync(ClusterService cluster, Surroundings surroundings, CancellationToken cancellationToken)
    {
        SnapshotResponse started = await cluster.Client.CreateClusterMasterSnapshotAsync(
            cluster.ProjectId, cluster.ClusterId, cancellationToken);
        string id = started.Uid is { Length: > 0 } uid
            ? uid : throw new UselessAnswerException("The service started a snapshot, and did not say which one.");
        await surroundings.Error.WriteLineAsync($"Taking a snapshot of the master nodes (snapshot {PrintableText.Of(id)})");
        DateTimeOffset lastSeen = surroundings.Clock.GetUtcNow();
        while (true)
        {
            SnapshotTask? snapshot = await FindAsync(cluster, id, cancellationToken);
            DateTimeOffset now = surroundings.Clock.GetUtcNow();
            lastSeen = snapshot is null ? lastSeen : now;
            if (snapshot?.Status?.Phase == SnapshotPhase.Success)
            {
                return;
            }

            if (snapshot?.Status?.Phase == SnapshotPhase.Failed)
            {
                throw new NotStartedException($"The snapshot {id} failed, so the upgrade was not started.");
            }

            if (now - lastSeen >= LongestAbsence)
            {
                throw new UselessAnswerException(
                    $"The service has not listed the snapshot {id} for five minutes, so the upgrade was not started.");
            }

            await Task.Delay(Interval, surroundings.Clock, cancellationToken);
        }
    }

    private static async Task<SnapshotTask?> FindAsync(ClusterService cluster, string id, CancellationToken cancellationToken)
    {
        SnapshotTaskList snapshots = await cluster.Client.ListClusterMasterSnapshotTasksAsync(
            cluster.ProjectId, cluster.ClusterId, cancellationToken);
        return (snapshots.Items ?? []).FirstOrDefault(snapshot => snapshot.Metadata?.Uid == id);
    }
}

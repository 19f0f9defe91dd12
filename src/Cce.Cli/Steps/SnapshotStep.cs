using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Steps;

/// <summary>The snapshot of the master nodes before an upgrade.</summary>
internal static class SnapshotStep
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Takes a snapshot and waits for its end. There is no operation for one snapshot: it is looked for in the list.</summary>
    /// <exception cref="NotStartedException">The snapshot failed.</exception>
    /// <exception cref="UselessAnswerException">The service did not say which snapshot it takes.</exception>
    public static async Task RunAsync(ClusterService cluster, Surroundings surroundings, CancellationToken cancellationToken)
    {
        SnapshotResponse started = await cluster.Client.CreateClusterMasterSnapshotAsync(
            cluster.ProjectId, cluster.ClusterId, cancellationToken);
        string id = started.Uid ?? throw new UselessAnswerException("The service started a snapshot, and did not say which one.");
        await surroundings.Error.WriteLineAsync($"Taking a snapshot of the master nodes (snapshot {PrintableText.Of(id)})");
        while (await PhaseAsync(cluster, id, cancellationToken) is var phase && phase != SnapshotPhase.Success)
        {
            if (phase == SnapshotPhase.Failed)
            {
                throw new NotStartedException($"The snapshot {id} failed, so the upgrade was not started.");
            }

            await Task.Delay(Interval, surroundings.Clock, cancellationToken);
        }
    }

    private static async Task<SnapshotPhase?> PhaseAsync(ClusterService cluster, string id, CancellationToken cancellationToken)
    {
        SnapshotTaskList snapshots = await cluster.Client.ListClusterMasterSnapshotTasksAsync(
            cluster.ProjectId, cluster.ClusterId, cancellationToken);
        return (snapshots.Items ?? []).FirstOrDefault(snapshot => snapshot.Metadata?.Uid == id)?.Status?.Phase;
    }
}

using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Steps;

/// <summary>The check before an upgrade.</summary>
internal static class PreCheckStep
{
    /// <summary>Lets the service check the cluster, and waits for what it finds.</summary>
    /// <param name="waiting">How often to ask.</param>
    /// <exception cref="UselessAnswerException">The service did not say which check it started.</exception>
    public static async Task<PreCheckTask> RunAsync(
        ClusterService cluster,
        IntendedUpgrade plan,
        LongRunningOptions waiting,
        TextWriter messages,
        CancellationToken cancellationToken)
    {
        PreCheckTask started = await cluster.Client.CreatePreCheckAsync(
            cluster.ProjectId,
            cluster.ClusterId,
            new PreCheckRequest
            {
                Spec = new PreCheckSpec
                {
                    ClusterID = cluster.ClusterId,
                    ClusterVersion = plan.Version,
                    TargetVersion = plan.TargetVersion,
                },
            },
            cancellationToken);
        string id = started.Metadata?.Uid is { Length: > 0 } uid
            ? uid : throw new UselessAnswerException("The service started a check, and did not say which one.");
        await messages.WriteLineAsync($"Checking the cluster (check {PrintableText.Of(id)})");
        PreCheckOperation check = cluster.Client.GetPreCheckOperation(cluster.ProjectId, cluster.ClusterId, id);
        try
        {
            return await check.WaitForCompletionAsync(waiting, progress: null, cancellationToken);
        }
        catch (OperationFailedException<PreCheckTask> failure)
        {
            return failure.Value;
        }
    }

    public static bool IsPassed(PreCheckTask check) => check.Status?.Phase == CheckPhase.Success;
}

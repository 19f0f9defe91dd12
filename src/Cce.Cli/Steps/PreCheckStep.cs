using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Steps;

/// <summary>The check before an upgrade.</summary>
internal static class PreCheckStep
{
    /// <summary>Starts a check of the cluster, and waits for its findings.</summary>
    /// <param name="waiting">How to poll.</param>
    /// <exception cref="UnusableResponseException">The response has no valid id of the check.</exception>
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
            ? ClusterService.Checked(uid, "check")
            : throw new UnusableResponseException("The service started a check, but its response has no id");
        await messages.WriteLineAsync($"Checking the cluster (check {id})");
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

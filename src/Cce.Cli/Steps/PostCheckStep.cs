using Cce.Cli.Commands;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Steps;

/// <summary>The check after an upgrade.</summary>
internal static class PostCheckStep
{
    public static async Task<int> RunAsync(
        ClusterService cluster, IntendedUpgrade plan, TextWriter output, CancellationToken cancellationToken)
    {
        PostCheck check = await cluster.Client.CreatePostCheckAsync(
            cluster.ProjectId,
            cluster.ClusterId,
            new PostCheckRequest
            {
                Spec = new PostCheckSpec
                {
                    ClusterID = cluster.ClusterId,
                    ClusterVersion = plan.Version,
                    TargetVersion = plan.TargetVersion,
                },
            },
            cancellationToken);
        await output.WriteLineAsync(DetailLines.Of("Check after", PrintableText.Cell(check.Status?.Phase?.Value)));
        return check.Status?.Phase == PostCheckPhase.Success ? ExitCode.Success : ExitCode.CheckFailed;
    }
}

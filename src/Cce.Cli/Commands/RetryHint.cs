using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>Says how to run a failed upgrade again.</summary>
internal static class RetryHint
{
    /// <param name="clusterArguments">The options that select the cluster.</param>
    public static async Task WriteAsync(UpgradeTask task, string clusterArguments, TextWriter error)
    {
        if (task.Status?.Phase == UpgradeTaskPhase.Failed)
        {
            string reason = FailureReason.Of(task) is { } text ? $": {PrintableText.Value(text)}" : "; the service gives no reason";
            await error.WriteLineAsync(
                $"cce-upgrade: The upgrade failed{reason}. To run it again:{Environment.NewLine}"
                + $"  cce-upgrade retry {clusterArguments}");
        }
    }
}

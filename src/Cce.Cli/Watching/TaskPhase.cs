using Cce.Client;

namespace Cce.Cli.Watching;

/// <summary>Reads the phase of a task. Phases that this program does not know are not final.</summary>
internal static class TaskPhase
{
    public static string? Text(UpgradeTask task) => task.Status?.Phase?.Value;

    public static bool HasSucceeded(UpgradeTask task) => task.Status?.Phase == UpgradeTaskPhase.Success;

    public static bool HasFailed(UpgradeTask task) => task.Status?.Phase == UpgradeTaskPhase.Failed;

    public static bool HasEnded(UpgradeTask task) => HasSucceeded(task) || HasFailed(task);
}

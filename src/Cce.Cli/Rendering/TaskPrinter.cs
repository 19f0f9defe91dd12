using Cce.Cli.Commands;
using Cce.Client;
using Newtonsoft.Json;

namespace Cce.Cli.Rendering;

/// <summary>Prints an upgrade task.</summary>
internal static class TaskPrinter
{
    public static Task PrintAsync(UpgradeTask task, OutputFormat format, CommandContext context) =>
        context.Output.WriteLineAsync(
            format == OutputFormat.Json ? JsonConvert.SerializeObject(task, Formatting.Indented) : Text(task, context.Clock));

    private static string Text(UpgradeTask task, TimeProvider clock)
    {
        UpgradeTaskPhase? phase = task.Status?.Phase;
        bool isFailed = phase == UpgradeTaskPhase.Failed;

        // The service sends a completion time before the task has completed, too.
        bool hasEnded = isFailed || phase == UpgradeTaskPhase.Success;
        return DetailLines.Of(
            ("Task", task.Metadata?.Uid),
            ("Phase", phase?.Value),
            ("Reason", isFailed ? FailureReason.Of(task) ?? "not given by the service" : null),
            ("Progress", task.Status?.Progress),
            ("From version", task.Spec?.Version),
            ("To version", task.Spec?.TargetVersion),
            ("Created", task.Metadata is { } created ? TimeText.Of(created.CreatedAt, clock) : null),
            ("Updated", task.Metadata is { } updated ? TimeText.Of(updated.UpdatedAt, clock) : null),
            ("Completed", hasEnded && task.Status is { } status ? TimeText.Of(status.CompletedAt, clock) : null));
    }
}

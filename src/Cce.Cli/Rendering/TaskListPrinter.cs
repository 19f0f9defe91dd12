using Cce.Cli.Commands;
using Cce.Client;
using Newtonsoft.Json;

namespace Cce.Cli.Rendering;

/// <summary>Prints a list of upgrade tasks.</summary>
internal static class TaskListPrinter
{
    public static Task PrintAsync(UpgradeTaskList tasks, OutputFormat format, CommandContext context) =>
        context.Output.WriteLineAsync(
            format == OutputFormat.Json ? JsonConvert.SerializeObject(tasks, Formatting.Indented) : Text(tasks, context));

    private static string Text(UpgradeTaskList tasks, CommandContext context)
    {
        List<UpgradeTask> newestFirst = [.. (tasks.Items ?? []).OrderByDescending(task => task.Metadata?.CreatedAt.Value)];
        return newestFirst.Count == 0
            ? "The cluster has no upgrade task."
            : TextTable.Of(
                ["TASK", "PHASE", "PROGRESS", "FROM", "TO", "CREATED", "UPDATED"],
                newestFirst.Select(task => Row(task, context.Clock)),
                context.TableWidth);
    }

    private static string?[] Row(UpgradeTask task, TimeProvider clock) =>
    [
        task.Metadata?.Uid,
        task.Status?.Phase?.Value,
        task.Status?.Progress,
        task.Spec?.Version,
        task.Spec?.TargetVersion,
        task.Metadata is { } created ? TimeText.Of(created.CreatedAt, clock) : null,
        task.Metadata is { } updated ? TimeText.Of(updated.UpdatedAt, clock) : null,
    ];
}

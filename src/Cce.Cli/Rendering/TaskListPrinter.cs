using Cce.Cli.Commands;
using Cce.Client;
using Newtonsoft.Json;

namespace Cce.Cli.Rendering;

/// <summary>Prints a list of tasks, for people or for programs.</summary>
internal static class TaskListPrinter
{
    public static Task PrintAsync(UpgradeTaskList tasks, OutputFormat format, TextWriter output) =>
        output.WriteLineAsync(format == OutputFormat.Json ? JsonConvert.SerializeObject(tasks, Formatting.Indented) : Text(tasks));

    private static string Text(UpgradeTaskList tasks)
    {
        List<UpgradeTask> newestFirst = [.. (tasks.Items ?? []).OrderByDescending(task => task.Metadata?.CreatedAt.Value)];
        return newestFirst.Count == 0
            ? "The cluster has no upgrade task."
            : TextTable.Of(["TASK", "PHASE", "PROGRESS", "FROM", "TO", "CREATED", "UPDATED"], newestFirst.Select(Row));
    }

    private static string?[] Row(UpgradeTask task) =>
    [
        task.Metadata?.Uid,
        task.Status?.Phase?.Value,
        task.Status?.Progress,
        task.Spec?.Version,
        task.Spec?.TargetVersion,
        task.Metadata?.CreationTimestamp,
        task.Metadata?.UpdateTimestamp,
    ];
}

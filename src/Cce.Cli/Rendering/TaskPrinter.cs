using Cce.Cli.Commands;
using Cce.Client;
using Newtonsoft.Json;

namespace Cce.Cli.Rendering;

/// <summary>Prints a task, for people or for programs.</summary>
internal static class TaskPrinter
{
    public static Task PrintAsync(UpgradeTask task, OutputFormat format, TextWriter output) =>
        output.WriteLineAsync(format == OutputFormat.Json ? JsonConvert.SerializeObject(task, Formatting.Indented) : Text(task));

    private static string Text(UpgradeTask task)
    {
        (string Name, string? Value)[] lines =
        [
            ("Task", task.Metadata?.Uid),
            ("Phase", task.Status?.Phase?.Value),
            ("Progress", task.Status?.Progress),
            ("From version", task.Spec?.Version),
            ("To version", task.Spec?.TargetVersion),
            ("Created", task.Metadata?.CreationTimestamp),
            ("Updated", task.Metadata?.UpdateTimestamp),
            ("Completion", task.Status?.CompletionTime),
        ];
        return string.Join(Environment.NewLine, lines
            .Where(line => line.Value is not null)
            .Select(line => $"{line.Name,-13} {PrintableText.Of(line.Value)}"));
    }
}

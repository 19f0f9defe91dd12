using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade show</c>: asks once.</summary>
internal static class ShowCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var target = new TaskTargetOptions(surroundings);
        var format = new Option<OutputFormat>("--output")
        {
            Description = "How to print the task.",
            HelpName = "text|json",
        };
        var command = new Command("show", "Shows an upgrade task as it is now.") { format };
        target.AddTo(command);
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            TaskTarget asked = target.Read(parsed);
            using HttpClient http = asked.CreateHttpClient();
            UpgradeTask task = await asked.Asker(http)(cancellationToken);
            await TaskPrinter.PrintAsync(task, parsed.GetValue(format), surroundings.Output);
            return ExitCode.Success;
        }));
        return command;
    }
}

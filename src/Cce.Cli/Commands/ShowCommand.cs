using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade show</c>: asks once.</summary>
internal static class ShowCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var service = new ServiceOptions(surroundings);
        Option<string?> taskId = TaskIdOption.Create();
        Option<OutputFormat> format = OutputOption.Create("How to print the task.");
        var command = new Command("show", "Shows an upgrade task as it is now.") { taskId, format };
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken);
            string id = await cluster.TaskIdAsync(parsed.GetValue(taskId), cancellationToken);
            UpgradeTask task = await cluster.Upgrade(id).UpdateAsync(cancellationToken);
            await TaskPrinter.PrintAsync(task, parsed.GetValue(format), surroundings.Output);
            return ExitCode.Success;
        }));
        return command;
    }
}

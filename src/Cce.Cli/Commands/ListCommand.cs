using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade list</c>: the upgrade tasks of a cluster.</summary>
internal static class ListCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var service = new ServiceOptions(surroundings);
        Option<OutputFormat> format = OutputOption.Create("How to print the tasks.");
        var command = new Command("list", "Lists the upgrade tasks of a cluster, the newest first.") { format };
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken);
            UpgradeTaskList tasks = await cluster.ListAsync(cancellationToken);
            await TaskListPrinter.PrintAsync(tasks, parsed.GetValue(format), surroundings.Output);
            return ExitCode.Success;
        }));
        return command;
    }
}

using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade list</c>: lists the upgrade tasks of a cluster.</summary>
internal static class ListCommand
{
    public static CliCommand Create(CommandContext context)
    {
        var service = new ServiceOptions(context);
        var format = OutputOption.Create("tasks", "Text shortens long values, json does not.");
        var command = new CliCommand("list", "Lists the upgrade tasks of a cluster, the newest first.")
        {
            Examples =
            [
                "cce-upgrade list --region cn-north-4 --cluster-id CLUSTER",
                "cce-upgrade list --region cn-north-4 --cluster-id CLUSTER --output json",
            ],
            ExitCodes = ServiceExitCodes.Read,
        };
        command.Add(format);
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(context.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken);
            UpgradeTaskList tasks = await cluster.ListAsync(cancellationToken);
            await TaskListPrinter.PrintAsync(tasks, parsed.GetValue(format), context);
            return ExitCode.Success;
        }));
        return command;
    }
}

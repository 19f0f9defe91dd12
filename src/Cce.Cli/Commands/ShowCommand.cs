using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade show</c>: shows the current state of a task.</summary>
internal static class ShowCommand
{
    public static CliCommand Create(CommandContext context)
    {
        var service = new ServiceOptions(context);
        var taskId = new TaskIdOption();
        var format = OutputOption.Create("task");
        var command = new CliCommand("show", "Shows the current state of an upgrade task.")
        {
            Examples =
            [
                "cce-upgrade show --region cn-north-4 --cluster-id CLUSTER",
                "cce-upgrade show --region cn-north-4 --cluster-id CLUSTER --task-id TASK --output json",
            ],
            ExitCodes = ServiceExitCodes.Read,
        };
        taskId.AddTo(command);
        command.Add(format);
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(context.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken);
            string id = await cluster.TaskIdAsync(taskId.Read(parsed), cancellationToken);
            UpgradeTask task = await cluster.Upgrade(id).UpdateAsync(cancellationToken);
            await TaskPrinter.PrintAsync(task, parsed.GetValue(format), context);
            await RetryHint.WriteAsync(task, cluster.Arguments, context.Error);
            return ExitCode.Success;
        }));
        return command;
    }
}

using Cce.Cli.Rendering;
using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade pause</c>, <c>continue</c> and <c>retry</c>: change the course of an upgrade.</summary>
internal static class SteerCommands
{
    public static CliCommand Pause(CommandContext context) => Create(
        context, "pause", "Pauses the running upgrade of a cluster.", static (cluster, cancellationToken) =>
            cluster.Client.PauseUpgradeClusterTaskAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken));

    public static CliCommand Continue(CommandContext context) => Create(
        context, "continue", "Continues the paused upgrade of a cluster.", static (cluster, cancellationToken) =>
            cluster.Client.ContinueUpgradeClusterTaskAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken));

    public static CliCommand Retry(CommandContext context) => Create(
        context, "retry", "Runs the failed upgrade of a cluster again.", static (cluster, cancellationToken) =>
            cluster.Client.RetryUpgradeClusterTaskAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken));

    private static CliCommand Create(
        CommandContext context, string name, string description, Func<ClusterService, CancellationToken, Task> steer)
    {
        var service = new ServiceOptions(context);
        var format = OutputOption.Create("task");
        var command = new CliCommand(name, $"{description} Prints its newest task.")
        {
            Examples = [$"cce-upgrade {name} --region cn-north-4 --cluster-id CLUSTER"],
            ExitCodes = ServiceExitCodes.Read,
        };
        command.Add(format);
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(context.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken);
            await ModifyingRequest.SettleAsync(
                steer(cluster, cancellationToken), $"to {name} the upgrade", cluster, context.Error, cancellationToken);
            return await ModifyingRequest.FollowUpAsync(
                () => PrintAsync(cluster, parsed.GetValue(format), context, cancellationToken),
                $"The request to {name} the upgrade was executed",
                cluster,
                context.Error);
        }));
        return command;
    }

    private static async Task<int> PrintAsync(
        ClusterService cluster, OutputFormat format, CommandContext context, CancellationToken cancellationToken)
    {
        string id = await cluster.TaskIdAsync(given: null, cancellationToken);
        await TaskPrinter.PrintAsync(await cluster.Upgrade(id).UpdateAsync(cancellationToken), format, context);
        return ExitCode.Success;
    }
}

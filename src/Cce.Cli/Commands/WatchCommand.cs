using Cce.Cli.Usage;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade watch</c>: follows a task until it has ended.</summary>
internal static class WatchCommand
{
    public static CliCommand Create(CommandContext context)
    {
        var service = new ServiceOptions(context);
        var waiting = new WaitingOptions(context.Clock);
        var taskId = new TaskIdOption();
        var format = OutputOption.Create("task", "With json, progress goes to standard error.");
        var command = new CliCommand("watch", "Follows an upgrade task until it has succeeded or failed. Ctrl+C leaves the upgrade running.")
        {
            Examples =
            [
                "cce-upgrade watch --region cn-north-4 --cluster-id CLUSTER",
                "cce-upgrade watch --region cn-north-4 --cluster-id CLUSTER --interval 1m --stop-when-paused",
            ],
            ExitCodes = ServiceExitCodes.With(ExitCode.TaskFailed, ExitCode.Paused),
        };
        taskId.AddTo(command);
        command.Add(format);
        waiting.AddTo(command);
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(context.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken, maxRetries: 0);
            string id = await cluster.TaskIdAsync(taskId.Read(parsed), cancellationToken);
            var session = new WatchSession(cluster.Upgrade(id), waiting.Read(parsed), cluster.Arguments, context);
            return await session.RunAsync(parsed.GetValue(format), cancellationToken);
        }));
        return command;
    }
}

using System.CommandLine;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade watch</c>: asks until the task has ended.</summary>
internal static class WatchCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var service = new ServiceOptions(surroundings);
        var waiting = new WaitingOptions(surroundings.Clock);
        Option<string?> taskId = TaskIdOption.Create();
        Option<OutputFormat> format = OutputOption.Create(
            "How to print the task at its end. With json, the progress goes to standard error.");
        var command = new Command("watch", "Follows an upgrade task until it has succeeded or failed. Ctrl+C leaves it running.")
        {
            taskId, format,
        };
        waiting.AddTo(command);
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken, maxRetries: 0);
            string id = await cluster.TaskIdAsync(parsed.GetValue(taskId), cancellationToken);
            var session = new WatchSession(cluster.Upgrade(id), waiting.Read(parsed), cluster.WayBack, surroundings);
            return await session.RunAsync(parsed.GetValue(format), cancellationToken);
        }));
        return command;
    }
}

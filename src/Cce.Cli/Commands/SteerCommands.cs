using System.CommandLine;
using Cce.Cli.Rendering;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary><c>cce-upgrade pause</c>, <c>continue</c> and <c>retry</c>: steer an upgrade that was started.</summary>
internal static class SteerCommands
{
    public static Command Pause(Surroundings surroundings) => Create(
        surroundings, "pause", "Pauses the running upgrade of a cluster.", static (cluster, cancellationToken) =>
            cluster.Client.PauseUpgradeClusterTaskAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken));

    public static Command Continue(Surroundings surroundings) => Create(
        surroundings, "continue", "Continues the paused upgrade of a cluster.", static (cluster, cancellationToken) =>
            cluster.Client.ContinueUpgradeClusterTaskAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken));

    public static Command Retry(Surroundings surroundings) => Create(
        surroundings, "retry", "Runs the failed upgrade of a cluster again.", static (cluster, cancellationToken) =>
            cluster.Client.RetryUpgradeClusterTaskAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken));

    private static Command Create(
        Surroundings surroundings, string name, string description, Func<ClusterService, CancellationToken, Task> steer)
    {
        var service = new ServiceOptions(surroundings);
        Option<OutputFormat> format = OutputOption.Create("How to print the task afterwards.");
        var command = new Command(name, $"{description} Prints the newest task afterwards.") { format };
        service.AddTo(command);
        command.SetAction(RequestFailure.Guard(surroundings.Error, async (parsed, cancellationToken) =>
        {
            using ClusterService cluster = await service.OpenAsync(parsed, cancellationToken);
            await Order.SettleAsync(
                steer(cluster, cancellationToken), $"to {name} the upgrade", cluster, surroundings.Error, cancellationToken);
            return await Order.FollowUpAsync(
                () => PrintAsync(cluster, parsed.GetValue(format), surroundings.Output, cancellationToken),
                $"the order to {name} the upgrade was carried out",
                cluster,
                surroundings.Error);
        }));
        return command;
    }

    private static async Task<int> PrintAsync(
        ClusterService cluster, OutputFormat format, TextWriter output, CancellationToken cancellationToken)
    {
        string id = await cluster.TaskIdAsync(given: null, cancellationToken);
        await TaskPrinter.PrintAsync(await cluster.Upgrade(id).UpdateAsync(cancellationToken), format, output);
        return ExitCode.Success;
    }
}

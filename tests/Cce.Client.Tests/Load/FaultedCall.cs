using System.Globalization;
using Cce.Client.Tests.Simulator;
using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Load;

/// <summary>One call of the load, what its answer is if it has one, and how it ended.</summary>
internal sealed class FaultedCall
{
    public const string ProjectId = "05a1b2c3d4e5f60718293a4b5c6d7e8f";

    private const string ShowOperation = "ShowUpgradeClusterTask";

    private readonly Func<CceClient, CancellationToken, Task<string>> _send;

    private FaultedCall(string operation, string clusterId, Func<CceClient, CancellationToken, Task<string>> send)
    {
        Operation = operation;
        ClusterId = clusterId;
        _send = send;
    }

    /// <summary>Name of the operation.</summary>
    public string Operation { get; }

    /// <summary>Whether it changes something, and something else if it is repeated.</summary>
    public bool IsOrder => Operation != ShowOperation;

    /// <summary>Cluster that it is about. Each order has one of its own.</summary>
    public string ClusterId { get; }

    /// <summary>The answer that the call has to have; <see langword="null"/> if only the service can tell.</summary>
    public string? Expected { get; private init; }

    /// <summary>The answer that it got.</summary>
    public string? Answer { get; private set; }

    /// <summary>What it ended with instead.</summary>
    public Exception? Failure { get; private set; }

    public static FaultedCall Show(UpgradeSnapshot task) => new(
        ShowOperation,
        task.Upgrade.ClusterId,
        async (client, cancellationToken) => Text(
            await client.ShowUpgradeClusterTaskAsync(ProjectId, task.Upgrade.ClusterId, task.Upgrade.TaskId, cancellationToken)))
    {
        Expected = Text(task),
    };

    public static FaultedCall Pause(SimulatedUpgrade running) => new(
        "PauseUpgradeClusterTask",
        running.ClusterId,
        async (client, cancellationToken) =>
        {
            await client.PauseUpgradeClusterTaskAsync(ProjectId, running.ClusterId, cancellationToken);
            return "";
        })
    {
        Expected = "",
    };

    public static FaultedCall Start(string clusterId, string targetVersion) => new(
        "UpgradeCluster",
        clusterId,
        async (client, cancellationToken) => Text(await client.UpgradeClusterAsync(
            ProjectId, clusterId, StoryServer.UpgradeTo(targetVersion), cancellationToken)));

    /// <summary>The answer to a start.</summary>
    public static string Text(SimulatedUpgrade started) => $"{started.TaskId} {started.TargetVersion}";

    public async Task RunAsync(CceClient client, CancellationToken cancellationToken)
    {
        try
        {
            Answer = await _send(client, cancellationToken);
        }
#pragma warning disable CA1031 // Whether it is one of the right kind is what the tests are about.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failure = exception;
        }
    }

    private static string Text(UpgradeClusterResponse started) =>
        $"{started.Metadata?.Uid} {started.Spec?.ClusterUpgradeAction?.TargetVersion}";

    private static string Text(UpgradeTask task) => string.Join(
        ' ',
        task.Kind,
        task.Metadata?.Uid,
        task.Metadata?.CreationTimestamp,
        task.Metadata?.UpdateTimestamp,
        task.Spec?.Version,
        task.Spec?.TargetVersion,
        task.Status?.Phase,
        task.Status?.Progress,
        task.Status?.CompletionTime);

    private static string Text(UpgradeSnapshot task) => string.Join(
        ' ',
        "UpgradeTask",
        task.Upgrade.TaskId,
        GoTimestamp.Format(task.CreatedAt),
        GoTimestamp.Format(task.UpdatedAt),
        task.Upgrade.Version,
        task.Upgrade.TargetVersion,
        task.Phase,
        task.Progress.ToString("0.00", CultureInfo.InvariantCulture),
        GoTimestamp.Format(task.UpdatedAt));
}

using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>A cluster and the client that asks about it.</summary>
/// <param name="WayBack">The options that lead to the same cluster again.</param>
internal sealed record ClusterService(CceClient Client, string ProjectId, string ClusterId, string WayBack) : IDisposable
{
    public UpgradeOperation Upgrade(string taskId) => Client.GetUpgradeOperation(ProjectId, ClusterId, taskId);

    public Task<UpgradeTaskList> ListAsync(CancellationToken cancellationToken) =>
        Client.ListUpgradeClusterTasksAsync(ProjectId, ClusterId, cancellationToken);

    /// <summary>The id that was given, or that of the newest task.</summary>
    /// <exception cref="NoTaskException">The cluster has no task.</exception>
    public async Task<string> TaskIdAsync(string? given, CancellationToken cancellationToken)
    {
        if (given is not null)
        {
            return given;
        }

        UpgradeTaskList tasks = await ListAsync(cancellationToken);
        return (tasks.Items ?? [])
            .OrderByDescending(task => task.Metadata?.CreatedAt.Value)
            .Select(task => task.Metadata?.Uid)
            .FirstOrDefault(id => !string.IsNullOrEmpty(id)) ?? throw new NoTaskException();
    }

    public void Dispose() => Client.Dispose();
}

using Cce.Cli.Usage;
using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>A cluster and the client for it.</summary>
/// <param name="Arguments">The options that select the same cluster again.</param>
internal sealed record ClusterService(CceClient Client, string ProjectId, string ClusterId, string Arguments) : IDisposable
{
    public UpgradeOperation Upgrade(string taskId) => Client.GetUpgradeOperation(ProjectId, ClusterId, taskId);

    public Task<UpgradeTaskList> ListAsync(CancellationToken cancellationToken) =>
        Client.ListUpgradeClusterTasksAsync(ProjectId, ClusterId, cancellationToken);

    /// <summary>Returns the id that was given, or that of the newest task.</summary>
    /// <exception cref="NoTaskException">The cluster has no task.</exception>
    /// <exception cref="UnusableResponseException">The id of the newest task is not an id.</exception>
    public async Task<string> TaskIdAsync(string? given, CancellationToken cancellationToken)
    {
        if (given is not null)
        {
            return given;
        }

        UpgradeTaskList tasks = await ListAsync(cancellationToken);
        string newest = (tasks.Items ?? [])
            .OrderByDescending(task => task.Metadata?.CreatedAt.Value)
            .Select(task => task.Metadata?.Uid)
            .FirstOrDefault(id => !string.IsNullOrEmpty(id)) ?? throw new NoTaskException();
        return Checked(newest, "upgrade task");
    }

    /// <summary>Returns an id from a response that can become part of a URL.</summary>
    /// <exception cref="UnusableResponseException">It cannot.</exception>
    public static string Checked(string id, string kind) => Identifier.Is(id)
        ? id : throw new UnusableResponseException($"The service returned an invalid id of the {kind}: {Identifier.Error(id, "uid")}");

    public void Dispose() => Client.Dispose();
}

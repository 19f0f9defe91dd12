namespace Cce.Simulator.Workflows;

/// <summary>The steps of one upgrade of one cluster, as somebody opened it.</summary>
internal sealed record SimulatedWorkflow
{
    public string Id { get; } = Guid.NewGuid().ToString();

    public required string ClusterId { get; init; }

    public required string Version { get; init; }

    public required string TargetVersion { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Ids of the tasks that the cluster had before.</summary>
    public required IReadOnlySet<string> Earlier { get; init; }

    /// <summary>Ids of the tasks that the cluster had when the workflow was closed; null while it is open.</summary>
    public IReadOnlySet<string>? Closed { get; init; }

    /// <summary>Whether a task was started while the workflow was open.</summary>
    public bool Owns(string taskId) => !Earlier.Contains(taskId) && Closed?.Contains(taskId) != false;

    public DateTimeOffset? CancelledAt { get; init; }
}

namespace Cce.Simulator.PreChecks;

/// <summary>One check of one cluster.</summary>
internal sealed record SimulatedPreCheck
{
    public string TaskId { get; } = Guid.NewGuid().ToString();

    public required string ClusterId { get; init; }

    public required string Version { get; init; }

    public required string? TargetVersion { get; init; }

    public required PreCheckScenario Scenario { get; init; }

    public IReadOnlyList<SkippedItem> Skipped { get; init; } = [];

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The state at an instant.</summary>
    public PreCheckState At(DateTimeOffset now) => PreCheckState.After(now - StartedAt, this);
}

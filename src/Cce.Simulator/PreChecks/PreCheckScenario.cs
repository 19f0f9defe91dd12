namespace Cce.Simulator.PreChecks;

/// <summary>
/// The course of a check before an upgrade: how long it takes, what it looks at and what it finds. The state at an instant
/// follows from the time elapsed since the start and from nothing else.
/// </summary>
public sealed record PreCheckScenario
{
    /// <summary>Time in the phase Init.</summary>
    public TimeSpan InitFor { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Time in the phase Running, in which the items are checked one after the other.</summary>
    public TimeSpan RunningFor { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a result holds after the end of the check.</summary>
    public TimeSpan ValidFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>What is looked at, in this order; by default everything is well.</summary>
    public IReadOnlyList<SimulatedCheckItem> Items { get; init; } =
    [
        new() { Name = "ClusterQuota", Group = SimulatedCheckGroup.LimitCheck },
        new() { Name = "MasterHealth" },
        new() { Name = "NodeReady", Group = SimulatedCheckGroup.NodeCheck },
        new() { Name = "NodeDiskSpace", Group = SimulatedCheckGroup.NodeCheck, Level = SimulatedCheckLevel.Warning },
        new() { Name = "AddonVersion", Group = SimulatedCheckGroup.AddonCheck },
    ];

    /// <summary>The nodes of the cluster.</summary>
    public IReadOnlyList<SimulatedNode> Nodes { get; init; } =
    [
        new("5f0a1c34-8f0a-11ee-b9d1-0242ac120002", "node-1"),
        new("5f0a1d6a-8f0a-11ee-b9d1-0242ac120002", "node-2"),
    ];

    /// <summary>Why the check itself fails at its end, in the phase Error; <see langword="null"/> if it does not.</summary>
    public string? BreaksOff { get; init; }

    /// <summary>The same course at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public PreCheckScenario AtSpeed(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return this with { InitFor = InitFor / factor, RunningFor = RunningFor / factor };
    }
}

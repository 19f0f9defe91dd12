namespace Cce.Simulator.PreChecks;

/// <summary>
/// The course of a check before an upgrade: its duration, its items and its findings. The state depends on the elapsed time
/// alone.
/// </summary>
public sealed record PreCheckScenario
{
    /// <summary>Duration of the phase Init; 2 s by default.</summary>
    public TimeSpan InitFor { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Duration of the phase Running, in which the items are checked one after the other; 12 s by default.</summary>
    public TimeSpan RunningFor { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Time after the end of the check for which its result is valid; 24 h by default.</summary>
    public TimeSpan ValidFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Items, in the order in which they are checked; by default five items without a finding.</summary>
    public IReadOnlyList<SimulatedCheckItem> Items { get; init; } =
    [
        new() { Name = "ClusterQuota", Group = SimulatedCheckGroup.LimitCheck },
        new() { Name = "MasterHealth" },
        new() { Name = "NodeReady", Group = SimulatedCheckGroup.NodeCheck },
        new() { Name = "NodeDiskSpace", Group = SimulatedCheckGroup.NodeCheck, Level = SimulatedCheckLevel.Warning },
        new() { Name = "AddonVersion", Group = SimulatedCheckGroup.AddonCheck },
    ];

    /// <summary>Nodes of the cluster; two by default.</summary>
    public IReadOnlyList<SimulatedNode> Nodes { get; init; } =
    [
        new("5f0a1c34-8f0a-11ee-b9d1-0242ac120002", "node-1"),
        new("5f0a1d6a-8f0a-11ee-b9d1-0242ac120002", "node-2"),
    ];

    /// <summary>Message with which the check itself fails, in the phase Error; <see langword="null"/>, the default, if it does not.</summary>
    public string? BreaksOff { get; init; }

    /// <summary>Returns the same course at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public PreCheckScenario AtSpeed(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return this with { InitFor = InitFor / factor, RunningFor = RunningFor / factor };
    }
}

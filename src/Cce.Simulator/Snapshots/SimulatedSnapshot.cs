using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Snapshots;

/// <summary>One backup of the master nodes of one cluster.</summary>
/// <param name="Scenario">Its course, which is like that of an upgrade.</param>
/// <param name="StartedAt">When it was started.</param>
internal sealed record SimulatedSnapshot(UpgradeScenario Scenario, DateTimeOffset StartedAt)
{
    public string TaskId { get; } = Guid.NewGuid().ToString();

    /// <summary>Id of its one part.</summary>
    public string ItemId { get; } = Guid.NewGuid().ToString();

    /// <summary>The state at an instant.</summary>
    public UpgradeState At(DateTimeOffset now) => Scenario.At(now - StartedAt);
}

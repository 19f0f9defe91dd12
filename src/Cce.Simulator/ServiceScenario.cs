using Cce.Simulator.Upgrades;

namespace Cce.Simulator;

/// <summary>What becomes of that which clients start: how long it takes, and how it ends.</summary>
public sealed record ServiceScenario
{
    /// <summary>The course of upgrades that <c>UpgradeCluster</c> starts.</summary>
    public UpgradeScenario Upgrade { get; init; } = new();
}

using Cce.Simulator.PostChecks;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator;

/// <summary>What becomes of that which clients start: how long it takes, and how it ends.</summary>
public sealed record ServiceScenario
{
    /// <summary>The course of upgrades that <c>UpgradeCluster</c> starts.</summary>
    public UpgradeScenario Upgrade { get; init; } = new();

    /// <summary>The course of checks that <c>CreatePreCheck</c> starts.</summary>
    public PreCheckScenario PreCheck { get; init; } = new();

    /// <summary>
    /// What <c>CreatePostCheck</c> finds in a cluster whose upgrade succeeded. In any other cluster it finds that something
    /// is wrong.
    /// </summary>
    public PostCheckPhase PostCheck { get; init; }

    /// <summary>The course of backups that <c>CreateClusterMasterSnapshot</c> starts.</summary>
    public UpgradeScenario Snapshot { get; init; } = new()
    {
        InitFor = TimeSpan.FromSeconds(2),
        QueuingFor = TimeSpan.Zero,
        RunningFor = TimeSpan.FromSeconds(18),
    };

    /// <summary>The same at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public ServiceScenario AtSpeed(double factor) => this with
    {
        Upgrade = Upgrade.AtSpeed(factor),
        PreCheck = PreCheck.AtSpeed(factor),
        Snapshot = Snapshot.AtSpeed(factor),
    };
}

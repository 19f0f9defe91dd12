using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Clusters;
using Cce.Simulator.PostChecks;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator;

/// <summary>
/// What becomes of that which clients start, how long it takes and how it ends; and what the service says of itself.
/// </summary>
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
    public SimulatedPostCheckResult PostCheck { get; init; }

    /// <summary>The course of backups that <c>CreateClusterMasterSnapshot</c> starts.</summary>
    public UpgradeScenario Snapshot { get; init; } = new()
    {
        InitFor = TimeSpan.FromSeconds(2),
        QueuingFor = TimeSpan.Zero,
        RunningFor = TimeSpan.FromSeconds(18),
    };

    /// <summary>The course of checks that <c>BatchCreateAddonPrecheck</c> starts.</summary>
    public AddonPrecheckScenario AddonPrecheck { get; init; } = new();

    /// <summary>What the service says can be upgraded to what.</summary>
    public IReadOnlyList<SimulatedUpgradePath> UpgradePaths { get; init; } =
    [
        new("v1.19.16-r4", ["v1.21.7-r0", "v1.23.5-r0"]),
        new("v1.21", ["v1.23.5-r0", "v1.25.3-r0"]),
        new("v1.23", ["v1.25.3-r0", "v1.27.1-r0"]),
        new("v1.25", ["v1.27.1-r0"]),
    ];

    /// <summary>The feature gates of upgrades, by name: <c>Support</c>, <c>Disable</c> or <c>Default</c>.</summary>
    public IReadOnlyDictionary<string, string> FeatureGates { get; init; } = new Dictionary<string, string>
    {
        ["DisplayPreCheckDetail"] = "Support",
        ["EvsSnapshot"] = "Disable",
        ["LabelForSkippedNode"] = "Support",
        ["UpgradeStrategy"] = "Default",
    };

    /// <summary>The same at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public ServiceScenario AtSpeed(double factor) => this with
    {
        Upgrade = Upgrade.AtSpeed(factor),
        PreCheck = PreCheck.AtSpeed(factor),
        AddonPrecheck = AddonPrecheck.AtSpeed(factor),
        Snapshot = Snapshot.AtSpeed(factor),
    };
}

using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Clusters;
using Cce.Simulator.PostChecks;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator;

/// <summary>
/// Duration and outcome of what clients start, and what the service says about itself.
/// </summary>
public sealed record ServiceScenario
{
    private readonly string? _upgradeItems;

    /// <summary>The course of upgrades that <c>UpgradeCluster</c> starts.</summary>
    public UpgradeScenario Upgrade { get; init; } = new();

    /// <summary>
    /// The member <c>spec.items</c> of upgrade tasks that clients start, a JSON value as text; <see langword="null"/>, the
    /// default, omits it.
    /// </summary>
    /// <exception cref="ArgumentException">The text is not JSON.</exception>
    public string? UpgradeItems
    {
        get => _upgradeItems;
        init => _upgradeItems = JsonValue.Checked(value);
    }

    /// <summary>The course of checks that <c>CreatePreCheck</c> starts.</summary>
    public PreCheckScenario PreCheck { get; init; } = new();

    /// <summary>
    /// Result of <c>CreatePostCheck</c> for a cluster whose upgrade succeeded;
    /// <see cref="SimulatedPostCheckResult.Success"/> by default. For any other cluster it is
    /// <see cref="SimulatedPostCheckResult.Failed"/>.
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

    /// <summary>Upgrade paths that the service lists. Requests are not checked against them.</summary>
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

    /// <summary>Returns the same scenario at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public ServiceScenario AtSpeed(double factor) => this with
    {
        Upgrade = Upgrade.AtSpeed(factor),
        PreCheck = PreCheck.AtSpeed(factor),
        AddonPrecheck = AddonPrecheck.AtSpeed(factor),
        Snapshot = Snapshot.AtSpeed(factor),
    };
}

using System.Globalization;
using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Http.UpgradeInfo;

/// <summary>What the service says can be upgraded to what, for clusters of every kind.</summary>
internal sealed class UpgradeInfoOperations(ClusterRegister clusters, UpgradeTaskStore upgrades, CurrentScenario scenario)
{
    public ClusterUpgradeInfo Show(string projectId, string clusterId)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        string version = clusters.VersionOf(cluster);
        (string release, string? patch) = ClusterVersion.Split(version);
        return new ClusterUpgradeInfo
        {
            Kind = "UpgradeInfo",
            ApiVersion = "v3",
            Metadata = new Metadata { Uid = clusterId },
            Spec = new UpgradeInfoSpec
            {
                LastUpgradeInfo = Status(upgrades.List(cluster).FirstOrDefault(upgrade => upgrade.HasEnded)),
                VersionInfo = new UpgradeVersionInfo
                {
                    Release = release,
                    Patch = patch,
                    TargetVersions =
                    [
                        .. scenario.Value.UpgradePaths.Where(path => path.IsFrom(version))
                            .SelectMany(path => path.TargetVersions)
                            .Distinct(StringComparer.Ordinal),
                    ],
                },
                UpgradeFeatureGates = new UpgradeFeatureGates { SupportUpgradePageV4 = true },
            },

            // Without an upgrade there is nothing to say, but readers expect the member.
            Status = Status(upgrades.Last(cluster)) ?? new UpgradeInfoStatus(),
        };
    }

    public UpgradePathList Paths() => new()
    {
        Kind = "List",
        ApiVersion = "v3",
        UpgradePaths =
        [
            .. scenario.Value.UpgradePaths.Select(path => new UpgradePath
            {
                Version = path.Version,
                PlatformVersion = path.PlatformVersion,
                TargetVersions = [.. path.TargetVersions],
            }),
        ],
    };

    public UpgradeFeatureGateList FeatureGates() => new()
    {
        Kind = "List",
        ApiVersion = "v3",
        UpgradeFeatureGates = scenario.Value.FeatureGates.ToDictionary(StringComparer.Ordinal),
    };

    private static UpgradeInfoStatus? Status(UpgradeSnapshot? upgrade) => upgrade is null ? null : new UpgradeInfoStatus
    {
        // The list of phases is that of tasks without Queuing.
        Phase = (upgrade.Phase == UpgradePhase.Queuing ? UpgradePhase.Init : upgrade.Phase).ToString(),
        Progress = upgrade.Progress.ToString("0.00", CultureInfo.InvariantCulture),
        CompletionTime = upgrade.HasEnded ? GoTimestamp.OfService(upgrade.UpdatedAt) : "",
    };
}

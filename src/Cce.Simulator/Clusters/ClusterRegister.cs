using Cce.Simulator.Rejections;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Clusters;

/// <summary>Which clusters there are, and the version that each has now.</summary>
internal sealed class ClusterRegister
{
    private readonly UpgradeTaskStore _upgrades;
    private readonly Dictionary<ClusterKey, SimulatedCluster> _declared;

    public ClusterRegister(CceSimulatorOptions options, UpgradeTaskStore upgrades)
    {
        _upgrades = upgrades;
        _declared = options.Clusters.ToDictionary(cluster => new ClusterKey(cluster.ProjectId, cluster.ClusterId));
    }

    /// <summary>Rejects an unknown cluster. Where none is declared, every id is that of a cluster.</summary>
    public ClusterKey Require(string projectId, string clusterId)
    {
        var key = new ClusterKey(projectId, clusterId);
        if (_declared.Count == 0 || _declared.ContainsKey(key) || _upgrades.Last(key) is not null)
        {
            return key;
        }

        throw new RejectionException(Rejection.NotFound, $"Cluster {clusterId} not found.");
    }

    /// <summary>Rejects a version that the cluster cannot be upgraded to.</summary>
    public string RequireTarget(ClusterKey cluster, string? target)
    {
        if (string.IsNullOrEmpty(target))
        {
            throw new RejectionException(Rejection.Invalid, "spec.targetVersion is missing.");
        }

        string version = VersionOf(cluster);
        return ClusterVersion.IsUpgrade(version, target)
            ? target
            : throw new RejectionException(
                Rejection.Invalid, $"The cluster has the version {version} and cannot be upgraded to '{target}'.");
    }

    /// <summary>The version that the cluster has now: that of its last upgrade which succeeded.</summary>
    public string VersionOf(ClusterKey cluster)
    {
        UpgradeSnapshot? upgrade = _upgrades.List(cluster).FirstOrDefault(upgrade => upgrade.Phase == UpgradePhase.Success);
        return upgrade?.Upgrade.TargetVersion ?? _declared.GetValueOrDefault(cluster, new SimulatedCluster()).Version;
    }
}

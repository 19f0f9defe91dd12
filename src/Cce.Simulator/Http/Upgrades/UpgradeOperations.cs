using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.Rejections;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Http.Upgrades;

/// <summary>The operations on upgrades, for clusters of every kind.</summary>
internal sealed class UpgradeOperations(ClusterRegister clusters, UpgradeTaskStore upgrades, CurrentScenario scenario)
{
    public UpgradeClusterResponse Start(string projectId, string clusterId, UpgradeClusterRequest request)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        ClusterUpgradeAction action = request.Spec.ClusterUpgradeAction
            ?? throw new RejectionException(Rejection.Invalid, "spec.clusterUpgradeAction is missing.");
        SimulatedUpgrade upgrade = upgrades.StartAlone(new SimulatedUpgrade
        {
            ProjectId = projectId,
            ClusterId = clusterId,
            Version = clusters.VersionOf(cluster),
            TargetVersion = clusters.RequireTarget(cluster, action.TargetVersion),
            Scenario = scenario.Value.Upgrade,
            Items = scenario.Value.UpgradeItems,
        });
        return UpgradeTaskMapping.ToStarted(upgrade, action);
    }

    public UpgradeTaskList List(string projectId, string clusterId) => new()
    {
        Kind = "List",
        ApiVersion = "v3",
        Items = [.. upgrades.List(clusters.Require(projectId, clusterId)).Select(UpgradeTaskMapping.ToWire)],
    };

    public UpgradeTask Show(string projectId, string clusterId, string taskId)
    {
        clusters.Require(projectId, clusterId);
        return upgrades.TryShow(projectId, clusterId, taskId, out UpgradeSnapshot? snapshot)
            ? UpgradeTaskMapping.ToWire(snapshot)
            : throw new RejectionException(Rejection.NotFound, $"Upgrade task {taskId} not found.");
    }

    public void Pause(string projectId, string clusterId) => upgrades.Pause(clusters.Require(projectId, clusterId));

    public void Continue(string projectId, string clusterId) => upgrades.Continue(clusters.Require(projectId, clusterId));

    public void Retry(string projectId, string clusterId) => upgrades.Retry(clusters.Require(projectId, clusterId));
}

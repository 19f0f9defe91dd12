using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.UpgradeInfo;

/// <summary>What can be upgraded to what.</summary>
internal sealed class UpgradeInfoController(UpgradeInfoOperations operations) : UpgradeInfoControllerBase
{
    public override Task<ActionResult<ClusterUpgradeInfo>> ShowClusterUpgradeInfo(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<ClusterUpgradeInfo>>(operations.Show(project_id, cluster_id));

    public override Task<ActionResult<UpgradePathList>> ListClusterUpgradePaths(CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradePathList>>(operations.Paths());

    public override Task<ActionResult<UpgradeFeatureGateList>> ListClusterUpgradeFeatureGates(
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeFeatureGateList>>(operations.FeatureGates());
}

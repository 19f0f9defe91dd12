using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.UpgradeInfo;

/// <summary>Which Autopilot clusters can be upgraded to what.</summary>
internal sealed class AutopilotUpgradeInfoController(UpgradeInfoOperations operations) : AutopilotUpgradeInfoControllerBase
{
    public override Task<ActionResult<ClusterUpgradeInfo>> ShowAutopilotClusterUpgradeInfo(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<ClusterUpgradeInfo>>(operations.Show(project_id, cluster_id));

    public override Task<ActionResult<UpgradePathList>> ListAutopilotClusterUpgradePaths(
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradePathList>>(operations.Paths());

    public override Task<ActionResult<UpgradeFeatureGateList>> ListAutopilotClusterUpgradeFeatureGates(
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeFeatureGateList>>(operations.FeatureGates());
}

using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.Upgrades;

/// <summary>Upgrades and their tasks. Routes and models come from the OpenAPI document.</summary>
internal sealed class ClusterUpgradeController(UpgradeOperations operations) : ClusterUpgradeControllerBase
{
    public override Task<ActionResult<UpgradeClusterResponse>> UpgradeCluster(
        string project_id, string cluster_id, UpgradeClusterRequest upgrade, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeClusterResponse>>(operations.Start(project_id, cluster_id, upgrade));

    public override Task<ActionResult<UpgradeTaskList>> ListUpgradeClusterTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeTaskList>>(operations.List(project_id, cluster_id));

    public override Task<ActionResult<UpgradeTask>> ShowUpgradeClusterTask(
        string project_id, string cluster_id, string task_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeTask>>(operations.Show(project_id, cluster_id, task_id));

    public override Task<IActionResult> PauseUpgradeClusterTask(
        string project_id, string cluster_id, CancellationToken cancellationToken = default)
    {
        operations.Pause(project_id, cluster_id);
        return Task.FromResult<IActionResult>(Ok());
    }

    public override Task<IActionResult> ContinueUpgradeClusterTask(
        string project_id, string cluster_id, CancellationToken cancellationToken = default)
    {
        operations.Continue(project_id, cluster_id);
        return Task.FromResult<IActionResult>(Ok());
    }

    public override Task<IActionResult> RetryUpgradeClusterTask(
        string project_id, string cluster_id, CancellationToken cancellationToken = default)
    {
        operations.Retry(project_id, cluster_id);
        return Task.FromResult<IActionResult>(Ok());
    }
}

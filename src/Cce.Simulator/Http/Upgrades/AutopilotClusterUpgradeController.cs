using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.Upgrades;

/// <summary>Upgrades of Autopilot clusters and their tasks.</summary>
internal sealed class AutopilotClusterUpgradeController(UpgradeOperations operations) : AutopilotClusterUpgradeControllerBase
{
    public override Task<ActionResult<UpgradeClusterResponse>> UpgradeAutopilotCluster(
        string project_id, string cluster_id, UpgradeClusterRequest upgrade, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeClusterResponse>>(operations.Start(project_id, cluster_id, upgrade));

    public override Task<ActionResult<UpgradeTaskList>> ListAutopilotUpgradeClusterTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeTaskList>>(operations.List(project_id, cluster_id));

    public override Task<ActionResult<UpgradeTask>> ShowAutopilotUpgradeClusterTask(
        string project_id, string cluster_id, string task_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeTask>>(operations.Show(project_id, cluster_id, task_id));

    public override Task<IActionResult> RetryAutopilotUpgradeClusterTask(
        string project_id, string cluster_id, CancellationToken cancellationToken = default)
    {
        operations.Retry(project_id, cluster_id);
        return Task.FromResult<IActionResult>(Ok());
    }
}

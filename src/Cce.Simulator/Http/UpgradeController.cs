using Cce.Simulator.Controllers;
using Cce.Simulator.Upgrades;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http;

/// <summary>Answers <c>ShowUpgradeClusterTask</c>. Routes and models come from the OpenAPI document.</summary>
/// <param name="upgrades">The tasks that are known.</param>
public sealed class UpgradeController(UpgradeTaskStore upgrades) : ClusterUpgradeControllerBase
{
    /// <inheritdoc/>
    public override Task<ActionResult<UpgradeTask>> ShowUpgradeClusterTask(
        string project_id, string cluster_id, string task_id, CancellationToken cancellationToken = default)
    {
        ActionResult<UpgradeTask> answer = upgrades.TryShow(project_id, cluster_id, task_id, out UpgradeSnapshot? snapshot)
            ? UpgradeTaskMapping.ToWire(snapshot)
            : NotFound(new CceError { ErrorCode = "CCE.01404001", ErrorMessage = $"Upgrade task {task_id} not found." });
        return Task.FromResult(answer);
    }

    /// <inheritdoc/>
    public override Task<ActionResult<UpgradeClusterResponse>> UpgradeCluster(
        string project_id, string cluster_id, UpgradeClusterRequest upgrade, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeClusterResponse>>(Unknown());

    /// <inheritdoc/>
    public override Task<ActionResult<UpgradeTaskList>> ListUpgradeClusterTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeTaskList>>(Unknown());

    /// <inheritdoc/>
    public override Task<IActionResult> PauseUpgradeClusterTask(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) => Task.FromResult<IActionResult>(Unknown());

    /// <inheritdoc/>
    public override Task<IActionResult> ContinueUpgradeClusterTask(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) => Task.FromResult<IActionResult>(Unknown());

    /// <inheritdoc/>
    public override Task<IActionResult> RetryUpgradeClusterTask(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) => Task.FromResult<IActionResult>(Unknown());

    // Until the simulator plays these too, the gateway does not know them.
    private NotFoundObjectResult Unknown() => NotFound(new CceError
    {
        Error_code = "APIGW.0101",
        Error_msg = $"There is no API {Request.Method} {Request.Path}.",
        Request_id = HttpContext.TraceIdentifier,
    });
}

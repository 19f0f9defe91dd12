using Cce.Simulator.Controllers;
using Cce.Simulator.Upgrades;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http;

/// <summary>Answers <c>ShowUpgradeClusterTask</c>. Routes and models come from the OpenAPI document.</summary>
/// <param name="upgrades">The tasks that are known.</param>
public sealed class UpgradeController(UpgradeTaskStore upgrades) : CceUpgradeControllerBase
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
}

using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.UpgradePlans;

/// <summary>The upgrades of Autopilot clusters that the service starts by itself.</summary>
internal sealed class AutopilotUpgradePlanController(UpgradePlanOperations operations) : AutopilotUpgradePlanControllerBase
{
    public override Task<ActionResult<UpgradePlanList>> ListAutopilotUpgradePlans(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradePlanList>>(operations.List(project_id, cluster_id));

    public override Task<ActionResult<UpgradePlan>> UpdateAutopilotUpgradePlan(
        string project_id,
        string cluster_id,
        string upgrade_plan_id,
        UpgradePlanDelay delay,
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradePlan>>(operations.Delay(project_id, cluster_id, upgrade_plan_id, delay));
}

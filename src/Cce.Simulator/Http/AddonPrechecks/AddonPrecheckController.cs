using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.AddonPrechecks;

/// <summary>Checks of add-ons.</summary>
internal sealed class AddonPrecheckController(AddonPrecheckOperations operations) : AddonPrecheckControllerBase
{
    public override Task<ActionResult<AddonPrecheck>> BatchCreateAddonPrecheck(
        string project_id, string cluster_id, AddonPrecheckRequest precheck, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<AddonPrecheck>>(operations.Start(project_id, cluster_id, precheck));

    public override Task<ActionResult<AddonPrecheckTaskList>> ListAddonPrecheckTasks(
        string project_id,
        string cluster_id,
        string? type,
        string? task_id,
        string? addon_instance_id,
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<AddonPrecheckTaskList>>(
            operations.List(project_id, cluster_id, type, task_id, addon_instance_id));
}

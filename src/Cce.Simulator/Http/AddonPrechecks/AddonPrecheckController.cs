using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.AddonPrechecks;

/// <summary>Checks of add-ons.</summary>
internal sealed class AddonPrecheckController(AddonPrecheckAnswers answers) : AddonPrecheckControllerBase
{
    public override Task<ActionResult<AddonPrecheck>> BatchCreateAddonPrecheck(
        string project_id, string cluster_id, AddonPrecheckRequest precheck, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<AddonPrecheck>>(answers.Start(project_id, cluster_id, precheck));

    public override Task<ActionResult<AddonPrecheckTaskList>> ListAddonPrecheckTasks(
        string project_id,
        string cluster_id,
        string? type,
        string? task_id,
        string? addon_instance_id,
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<AddonPrecheckTaskList>>(
            answers.List(project_id, cluster_id, type, task_id, addon_instance_id));
}

using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.PreChecks;

/// <summary>Checks before an upgrade.</summary>
internal sealed class PreCheckController(PreCheckOperations operations) : PreCheckControllerBase
{
    public override Task<ActionResult<PreCheckTask>> CreatePreCheck(
        string project_id, string cluster_id, PreCheckRequest preCheck, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTask>>(operations.Start(project_id, cluster_id, preCheck));

    public override Task<ActionResult<PreCheckTaskList>> ListPreCheckTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTaskList>>(operations.List(project_id, cluster_id));

    public override Task<ActionResult<PreCheckTask>> ShowPreCheck(
        string project_id, string cluster_id, string task_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTask>>(operations.Show(project_id, cluster_id, task_id));
}

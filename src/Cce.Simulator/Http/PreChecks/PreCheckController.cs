using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.PreChecks;

/// <summary>Checks before an upgrade.</summary>
internal sealed class PreCheckController(PreCheckAnswers answers) : PreCheckControllerBase
{
    public override Task<ActionResult<PreCheckTask>> CreatePreCheck(
        string project_id, string cluster_id, PreCheckRequest preCheck, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTask>>(answers.Start(project_id, cluster_id, preCheck));

    public override Task<ActionResult<PreCheckTaskList>> ListPreCheckTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTaskList>>(answers.List(project_id, cluster_id));

    public override Task<ActionResult<PreCheckTask>> ShowPreCheck(
        string project_id, string cluster_id, string task_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTask>>(answers.Show(project_id, cluster_id, task_id));
}

using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.PreChecks;

/// <summary>Checks before an upgrade of Autopilot clusters.</summary>
internal sealed class AutopilotPreCheckController(PreCheckOperations operations) : AutopilotPreCheckControllerBase
{
    public override Task<ActionResult<PreCheckTask>> CreateAutopilotPreCheck(
        string project_id, string cluster_id, PreCheckRequest preCheck, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTask>>(operations.Start(project_id, cluster_id, preCheck));

    public override Task<ActionResult<PreCheckTaskList>> ListAutopilotPreCheckTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTaskList>>(operations.List(project_id, cluster_id));

    public override Task<ActionResult<PreCheckTask>> ShowAutopilotPreCheck(
        string project_id, string cluster_id, string task_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PreCheckTask>>(operations.Show(project_id, cluster_id, task_id));
}

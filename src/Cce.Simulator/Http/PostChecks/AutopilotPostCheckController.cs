using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.PostChecks;

/// <summary>Checks after an upgrade of Autopilot clusters.</summary>
internal sealed class AutopilotPostCheckController(PostCheckOperations operations) : AutopilotPostCheckControllerBase
{
    public override Task<ActionResult<PostCheck>> CreateAutopilotPostCheck(
        string project_id, string cluster_id, PostCheckRequest postCheck, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PostCheck>>(operations.Check(project_id, cluster_id, postCheck));
}

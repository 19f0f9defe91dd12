using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.PostChecks;

/// <summary>Checks after an upgrade.</summary>
internal sealed class PostCheckController(PostCheckOperations operations) : PostCheckControllerBase
{
    public override Task<ActionResult<PostCheck>> CreatePostCheck(
        string project_id, string cluster_id, PostCheckRequest postCheck, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<PostCheck>>(operations.Check(project_id, cluster_id, postCheck));
}

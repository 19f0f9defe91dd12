using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.Snapshots;

/// <summary>Backups of the master nodes of Autopilot clusters.</summary>
internal sealed class AutopilotSnapshotController(SnapshotOperations operations) : AutopilotSnapshotControllerBase
{
    public override Task<ActionResult<SnapshotResponse>> CreateAutopilotClusterMasterSnapshot(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<SnapshotResponse>>(operations.Start(project_id, cluster_id));

    public override Task<ActionResult<SnapshotTaskList>> ListAutopilotClusterMasterSnapshotTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<SnapshotTaskList>>(operations.List(project_id, cluster_id));
}

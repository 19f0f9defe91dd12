using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.Snapshots;

/// <summary>Backups of the master nodes.</summary>
internal sealed class SnapshotController(SnapshotOperations operations) : SnapshotControllerBase
{
    public override Task<ActionResult<SnapshotResponse>> CreateClusterMasterSnapshot(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<SnapshotResponse>>(operations.Start(project_id, cluster_id));

    public override Task<ActionResult<SnapshotTaskList>> ListClusterMasterSnapshotTasks(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<SnapshotTaskList>>(operations.List(project_id, cluster_id));
}

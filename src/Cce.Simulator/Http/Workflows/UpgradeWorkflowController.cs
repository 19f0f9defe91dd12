using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.Workflows;

/// <summary>Workflows of upgrades.</summary>
internal sealed class UpgradeWorkflowController(WorkflowOperations operations) : UpgradeWorkflowControllerBase
{
    public override Task<ActionResult<UpgradeWorkflow>> CreateUpgradeWorkFlow(
        string project_id, string cluster_id, UpgradeWorkflowRequest workflow, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(
            StatusCode(StatusCodes.Status201Created, operations.Open(project_id, cluster_id, workflow)));

    public override Task<ActionResult<UpgradeWorkflowList>> ListUpgradeWorkFlows(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflowList>>(operations.List(project_id, cluster_id));

    public override Task<ActionResult<UpgradeWorkflow>> ShowUpgradeWorkFlow(
        string project_id, string cluster_id, string upgrade_workflow_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(operations.Show(project_id, cluster_id, upgrade_workflow_id));

    public override Task<ActionResult<UpgradeWorkflow>> UpgradeWorkFlowUpdate(
        string project_id,
        string cluster_id,
        string upgrade_workflow_id,
        UpgradeWorkflowUpdate update,
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(operations.Update(project_id, cluster_id, upgrade_workflow_id, update));
}

using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.Workflows;

/// <summary>Workflows of upgrades of Autopilot clusters.</summary>
internal sealed class AutopilotUpgradeWorkflowController(WorkflowOperations operations) : AutopilotUpgradeWorkflowControllerBase
{
    public override Task<ActionResult<UpgradeWorkflow>> CreateAutopilotUpgradeWorkFlow(
        string project_id, string cluster_id, UpgradeWorkflowRequest workflow, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(
            StatusCode(StatusCodes.Status201Created, operations.Open(project_id, cluster_id, workflow)));

    public override Task<ActionResult<UpgradeWorkflowList>> ListAutopilotUpgradeWorkFlows(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflowList>>(operations.List(project_id, cluster_id));

    public override Task<ActionResult<UpgradeWorkflow>> ShowAutopilotUpgradeWorkFlow(
        string project_id, string cluster_id, string upgrade_workflow_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(operations.Show(project_id, cluster_id, upgrade_workflow_id));

    public override Task<ActionResult<UpgradeWorkflow>> UpgradeAutopilotWorkFlowUpdate(
        string project_id,
        string cluster_id,
        string upgrade_workflow_id,
        UpgradeWorkflowUpdate update,
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(operations.Update(project_id, cluster_id, upgrade_workflow_id, update));
}

using Cce.Simulator.Controllers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cce.Simulator.Http.Workflows;

/// <summary>Workflows of upgrades.</summary>
internal sealed class UpgradeWorkflowController(WorkflowAnswers answers) : UpgradeWorkflowControllerBase
{
    public override Task<ActionResult<UpgradeWorkflow>> CreateUpgradeWorkFlow(
        string project_id, string cluster_id, UpgradeWorkflowRequest workflow, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(
            StatusCode(StatusCodes.Status201Created, answers.Open(project_id, cluster_id, workflow)));

    public override Task<ActionResult<UpgradeWorkflowList>> ListUpgradeWorkFlows(
        string project_id, string cluster_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflowList>>(answers.List(project_id, cluster_id));

    public override Task<ActionResult<UpgradeWorkflow>> ShowUpgradeWorkFlow(
        string project_id, string cluster_id, string upgrade_workflow_id, CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(answers.Show(project_id, cluster_id, upgrade_workflow_id));

    public override Task<ActionResult<UpgradeWorkflow>> UpgradeWorkFlowUpdate(
        string project_id,
        string cluster_id,
        string upgrade_workflow_id,
        UpgradeWorkflowUpdate update,
        CancellationToken cancellationToken = default) =>
        Task.FromResult<ActionResult<UpgradeWorkflow>>(answers.Update(project_id, cluster_id, upgrade_workflow_id, update));
}

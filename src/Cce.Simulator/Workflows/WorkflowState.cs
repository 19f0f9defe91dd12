namespace Cce.Simulator.Workflows;

/// <summary>A workflow at one instant.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Steps">Its steps, one of each kind.</param>
internal sealed record WorkflowState(SimulatedWorkflow Workflow, IReadOnlyList<WorkflowStep> Steps)
{
    public WorkflowPhase Phase
    {
        get
        {
            if (Workflow.CancelledAt is not null)
            {
                return WorkflowPhase.Cancel;
            }

            if (Steps.Any(step => step.IsOnItsWay))
            {
                return WorkflowPhase.Running;
            }

            if (Steps.Where(step => step.IsCritical).All(step => step.Status == WorkflowStepStatus.Success))
            {
                return WorkflowPhase.Success;
            }

            return Steps.Any(step => step.HasBegun) ? WorkflowPhase.Pending : WorkflowPhase.Init;
        }
    }

    public bool HasEnded => Phase is WorkflowPhase.Success or WorkflowPhase.Cancel;

    public DateTimeOffset UpdatedAt =>
        Steps.SelectMany(step => new[] { step.StartedAt, step.EndedAt }).Append(Workflow.CancelledAt).Max() ?? Workflow.CreatedAt;
}

namespace Cce.Simulator.Workflows;

/// <summary>One step of a workflow at one instant.</summary>
/// <param name="Task">What the step does.</param>
/// <param name="TaskId">Id of the task that does it; <see langword="null"/> while there is none.</param>
/// <param name="Status">Its state.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="ExpiresAt">Until when its result holds.</param>
internal sealed record WorkflowStep(
    WorkflowTask Task,
    string? TaskId = null,
    WorkflowStepStatus Status = WorkflowStepStatus.Init,
    DateTimeOffset? StartedAt = null,
    DateTimeOffset? EndedAt = null,
    DateTimeOffset? ExpiresAt = null)
{
    public bool IsCritical => Task != WorkflowTask.Snapshot;

    public bool HasBegun => TaskId is not null;

    public bool IsOnItsWay => HasBegun && Status is not (WorkflowStepStatus.Success or WorkflowStepStatus.Failed);
}

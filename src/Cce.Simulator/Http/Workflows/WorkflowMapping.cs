using Cce.Simulator.Controllers;
using Cce.Simulator.Upgrades;
using Cce.Simulator.Workflows;

namespace Cce.Simulator.Http.Workflows;

/// <summary>Turns workflows into the models that go over the wire.</summary>
internal static class WorkflowMapping
{
    // Which step follows which. The backup lies on a way of its own, which nobody has to take.
    private static readonly (WorkflowTask From, WorkflowTask To, bool Critical)[] Lines =
    [
        (WorkflowTask.PreCheck, WorkflowTask.Cluster, true),
        (WorkflowTask.PreCheck, WorkflowTask.Snapshot, false),
        (WorkflowTask.Snapshot, WorkflowTask.Cluster, false),
        (WorkflowTask.Cluster, WorkflowTask.PostCheck, true),
    ];

    public static UpgradeWorkflow ToWire(WorkflowState state) => new()
    {
        Kind = "WorkFlowTask",
        ApiVersion = "v3",
        Metadata = new Metadata
        {
            Uid = state.Workflow.Id,
            CreationTimestamp = Rfc3339.Format(state.Workflow.CreatedAt),
            UpdateTimestamp = Rfc3339.Format(state.UpdatedAt),
        },
        Spec = new UpgradeWorkflowSpec
        {
            ClusterID = state.Workflow.ClusterId,
            ClusterVersion = state.Workflow.Version,
            TargetVersion = state.Workflow.TargetVersion,
        },
        Status = new UpgradeWorkflowStatus
        {
            Phase = state.Phase.ToString(),
            PointStatuses = [.. state.Steps.Select(Point)],
            LineStatuses = [.. Lines.Select(line => Line(line.From, line.To, line.Critical))],
        },
    };

    private static WorkflowPointStatus Point(WorkflowStep step) => new()
    {
        TaskType = step.Task.ToString(),
        TaskID = step.TaskId,
        Status = step.Status.ToString(),
        StartTimeStamp = GoTime(step.StartedAt),
        EndTimeStamp = GoTime(step.EndedAt),
        ExpireTimeStamp = GoTime(step.ExpiresAt),
    };

    private static WorkflowLineStatus Line(WorkflowTask from, WorkflowTask to, bool critical) => new()
    {
        StartPoint = new WorkflowPoint { TaskType = from.ToString() },
        EndPoint = new WorkflowPoint { TaskType = to.ToString() },
        Critical = critical,
    };

    private static string GoTime(DateTimeOffset? time) => time is { } known ? GoTimestamp.OfService(known) : "";
}

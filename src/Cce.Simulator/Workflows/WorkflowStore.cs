using Cce.Simulator.Clusters;
using Cce.Simulator.Rejections;

namespace Cce.Simulator.Workflows;

/// <summary>The workflows that were opened. Safe to use from several threads.</summary>
internal sealed class WorkflowStore(TimeProvider clock, WorkflowSteps steps)
{
    private readonly ClusterTasks<SimulatedWorkflow> _workflows = new();

    /// <summary>Opens a workflow, unless one of the cluster is open.</summary>
    /// <exception cref="RejectionException">One is.</exception>
    public WorkflowState Open(ClusterKey cluster, string version, string targetVersion) => _workflows.Use(cluster, workflows =>
    {
        if (workflows.Count > 0 && !steps.Of(cluster, workflows[^1]).HasEnded)
        {
            throw new RejectionException(
                Rejection.AlreadyExists, $"Cluster {cluster.ClusterId} has the open workflow {workflows[^1].Id}.");
        }

        IReadOnlySet<string> earlier = steps.TasksOf(cluster);
        if (workflows.Count > 0)
        {
            workflows[^1] = workflows[^1] with { Closed = workflows[^1].Closed ?? earlier };
        }

        workflows.Add(new SimulatedWorkflow
        {
            ClusterId = cluster.ClusterId,
            Version = version,
            TargetVersion = targetVersion,
            CreatedAt = clock.GetUtcNow(),
            Earlier = earlier,
        });
        return steps.Of(cluster, workflows[^1]);
    });

    /// <summary>The workflows of a cluster, the one that was opened last first.</summary>
    public IReadOnlyList<WorkflowState> List(ClusterKey cluster) => _workflows.Use<IReadOnlyList<WorkflowState>>(
        cluster, workflows => [.. Enumerable.Reverse(workflows).Select(workflow => steps.Of(cluster, workflow))]);

    /// <exception cref="RejectionException">There is no such workflow.</exception>
    public WorkflowState Find(ClusterKey cluster, string id) =>
        _workflows.Use(cluster, workflows => steps.Of(cluster, workflows[IndexOf(workflows, id)]));

    /// <exception cref="RejectionException">There is no such workflow, it has ended, or a step is on its way.</exception>
    public WorkflowState Cancel(ClusterKey cluster, string id) => _workflows.Use(cluster, workflows =>
    {
        int index = IndexOf(workflows, id);
        WorkflowPhase phase = steps.Of(cluster, workflows[index]).Phase;
        if (phase is not (WorkflowPhase.Init or WorkflowPhase.Pending))
        {
            throw new RejectionException(Rejection.WrongState, $"The workflow is in the phase {phase} and cannot be cancelled.");
        }

        workflows[index] = workflows[index] with { CancelledAt = clock.GetUtcNow(), Closed = steps.TasksOf(cluster) };
        return steps.Of(cluster, workflows[index]);
    });

    private static int IndexOf(List<SimulatedWorkflow> workflows, string id)
    {
        int index = workflows.FindIndex(workflow => workflow.Id == id);
        return index >= 0 ? index : throw new RejectionException(Rejection.NotFound, $"Upgrade workflow {id} not found.");
    }
}

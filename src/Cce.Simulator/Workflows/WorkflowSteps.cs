using Cce.Simulator.Clusters;
using Cce.Simulator.PostChecks;
using Cce.Simulator.PreChecks;
using Cce.Simulator.Snapshots;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Workflows;

/// <summary>
/// Finds the tasks that do the steps of a workflow: of each kind the last one that was started in its cluster while the
/// workflow was open. A workflow starts nothing itself.
/// </summary>
internal sealed class WorkflowSteps(
    TimeProvider clock, PreCheckStore preChecks, SnapshotStore snapshots, UpgradeTaskStore upgrades, PostCheckStore postChecks)
{
    public WorkflowState Of(ClusterKey cluster, SimulatedWorkflow workflow)
    {
        // A workflow is over with the first check after the upgrade that succeeds: what comes later is not its own.
        DateTimeOffset end = postChecks.List(cluster)
            .Where(check => check.Result == SimulatedPostCheckResult.Success && workflow.Owns(check.TaskId))
            .Select(check => (DateTimeOffset?)check.CheckedAt)
            .Min() ?? DateTimeOffset.MaxValue;
        bool IsOwn(string task, DateTimeOffset started) => started <= end && workflow.Owns(task);

        return new WorkflowState(workflow,
        [
            PreCheck(preChecks.List(cluster).FirstOrDefault(check => IsOwn(check.TaskId, check.StartedAt))),
            Snapshot(snapshots.List(cluster).FirstOrDefault(snapshot => IsOwn(snapshot.TaskId, snapshot.StartedAt))),
            Upgrade(upgrades.List(cluster).FirstOrDefault(upgrade => IsOwn(upgrade.Upgrade.TaskId, upgrade.CreatedAt))),
            PostCheck(postChecks.List(cluster).FirstOrDefault(check => IsOwn(check.TaskId, check.CheckedAt))),
        ]);
    }

    /// <summary>Ids of all tasks that a cluster has.</summary>
    public IReadOnlySet<string> TasksOf(ClusterKey cluster) => new HashSet<string>(
    [
        .. preChecks.List(cluster).Select(check => check.TaskId),
        .. snapshots.List(cluster).Select(snapshot => snapshot.TaskId),
        .. upgrades.List(cluster).Select(upgrade => upgrade.Upgrade.TaskId),
        .. postChecks.List(cluster).Select(check => check.TaskId),
    ]);

    private static WorkflowStep Upgrade(UpgradeSnapshot? upgrade) => upgrade is null
        ? new WorkflowStep(WorkflowTask.Cluster)
        : new WorkflowStep(
            WorkflowTask.Cluster,
            upgrade.Upgrade.TaskId,
            StatusOf(upgrade.Phase),
            upgrade.CreatedAt,
            upgrade.HasEnded ? upgrade.UpdatedAt : null);

    private static WorkflowStep PostCheck(SimulatedPostCheck? check) => check is null
        ? new WorkflowStep(WorkflowTask.PostCheck)
        : new WorkflowStep(
            WorkflowTask.PostCheck,
            check.TaskId,
            check.Result == SimulatedPostCheckResult.Success ? WorkflowStepStatus.Success : WorkflowStepStatus.Failed,
            check.CheckedAt,
            check.CheckedAt);

    private static WorkflowStepStatus StatusOf(UpgradePhase phase) => phase switch
    {
        UpgradePhase.Init => WorkflowStepStatus.Init,
        UpgradePhase.Queuing => WorkflowStepStatus.Queuing,
        UpgradePhase.Success => WorkflowStepStatus.Success,
        UpgradePhase.Failed => WorkflowStepStatus.Failed,
        _ => WorkflowStepStatus.Running,
    };

    private static WorkflowStepStatus StatusOf(CheckPhase phase) => phase switch
    {
        CheckPhase.Init => WorkflowStepStatus.Init,
        CheckPhase.Running => WorkflowStepStatus.Running,
        CheckPhase.Success => WorkflowStepStatus.Success,
        _ => WorkflowStepStatus.Failed,
    };

    private WorkflowStep PreCheck(SimulatedPreCheck? check)
    {
        if (check is null)
        {
            return new WorkflowStep(WorkflowTask.PreCheck);
        }

        PreCheckState state = check.At(clock.GetUtcNow());
        DateTimeOffset? ended = state.HasEnded ? check.StartedAt + state.ChangedAfter : null;
        return new WorkflowStep(
            WorkflowTask.PreCheck, check.TaskId, StatusOf(state.Phase), check.StartedAt, ended, ended + check.Scenario.ValidFor);
    }

    private WorkflowStep Snapshot(SimulatedSnapshot? snapshot)
    {
        if (snapshot is null)
        {
            return new WorkflowStep(WorkflowTask.Snapshot);
        }

        UpgradeState state = snapshot.At(clock.GetUtcNow());
        DateTimeOffset? ended = state.HasEnded ? snapshot.StartedAt + state.ChangedAfter : null;
        return new WorkflowStep(WorkflowTask.Snapshot, snapshot.TaskId, StatusOf(state.Phase), snapshot.StartedAt, ended);
    }
}

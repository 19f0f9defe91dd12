using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.Rejections;
using Cce.Simulator.Workflows;

namespace Cce.Simulator.Http.Workflows;

/// <summary>The operations on workflows, for clusters of every kind.</summary>
internal sealed class WorkflowOperations(ClusterRegister clusters, WorkflowStore workflows)
{
    public UpgradeWorkflow Open(string projectId, string clusterId, UpgradeWorkflowRequest request)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        string target = clusters.RequireTarget(cluster, request.Spec.TargetVersion);
        return WorkflowMapping.ToWire(workflows.Open(cluster, clusters.VersionOf(cluster), target));
    }

    public UpgradeWorkflowList List(string projectId, string clusterId) => new()
    {
        Kind = "List",
        ApiVersion = "v3",
        Items = [.. workflows.List(clusters.Require(projectId, clusterId)).Select(WorkflowMapping.ToWire)],
    };

    public UpgradeWorkflow Show(string projectId, string clusterId, string id) =>
        WorkflowMapping.ToWire(workflows.Find(clusters.Require(projectId, clusterId), id));

    public UpgradeWorkflow Update(string projectId, string clusterId, string id, UpgradeWorkflowUpdate update)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        if (update.Status.Phase != nameof(WorkflowPhase.Cancel))
        {
            throw new RejectionException(Rejection.Invalid, $"status.phase can be changed to Cancel only, not to '{update.Status.Phase}'.");
        }

        return WorkflowMapping.ToWire(workflows.Cancel(cluster, id));
    }
}

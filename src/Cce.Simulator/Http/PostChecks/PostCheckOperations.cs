using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.PostChecks;

namespace Cce.Simulator.Http.PostChecks;

/// <summary>The operation that checks after an upgrade, for clusters of every kind.</summary>
internal sealed class PostCheckOperations(ClusterRegister clusters, PostCheckStore checks, CurrentScenario scenario)
{
    public PostCheck Check(string projectId, string clusterId, PostCheckRequest request)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        SimulatedPostCheck check = checks.Check(cluster, request.Spec.TargetVersion, scenario.Value.PostCheck);
        return new PostCheck
        {
            Kind = "PostCheckTask",
            ApiVersion = "v3",
            Metadata = new TaskIdMetadata { Uid = check.TaskId },
            Spec = new PostCheckSpec
            {
                ClusterID = clusterId,
                ClusterVersion = request.Spec.ClusterVersion,
                TargetVersion = request.Spec.TargetVersion,
            },
            Status = new PostCheckStatus { Phase = check.Result.ToString() },
        };
    }
}

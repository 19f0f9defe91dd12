using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.Rejections;
using Cce.Simulator.UpgradePlans;

namespace Cce.Simulator.Http.UpgradePlans;

/// <summary>The operations on planned upgrades.</summary>
internal sealed class UpgradePlanOperations(ClusterRegister clusters, UpgradePlanStore plans)
{
    public UpgradePlanList List(string projectId, string clusterId) => new()
    {
        Kind = "List",
        ApiVersion = "v3",
        Items = [.. plans.List(clusters.Require(projectId, clusterId)).Select(UpgradePlanMapping.ToWire)],
    };

    public UpgradePlan Delay(string projectId, string clusterId, string id, UpgradePlanDelay delay)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        DateTimeOffset notBefore = delay.NotBefore ?? throw new RejectionException(Rejection.Invalid, "notBefore is missing.");
        return UpgradePlanMapping.ToWire(plans.Delay(cluster, id, notBefore));
    }
}

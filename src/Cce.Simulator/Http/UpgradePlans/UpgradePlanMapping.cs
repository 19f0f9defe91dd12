using Cce.Simulator.Controllers;
using Cce.Simulator.UpgradePlans;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Http.UpgradePlans;

/// <summary>Turns planned upgrades into the models that go over the wire.</summary>
internal static class UpgradePlanMapping
{
    public static UpgradePlan ToWire(UpgradePlanState state) => new()
    {
        Kind = "UpgradePlan",
        ApiVersion = "v3",
        Metadata = new Metadata { Uid = state.Plan.PlanId, CreationTimestamp = Rfc3339.Format(state.AddedAt) },
        Spec = new UpgradePlanSpec
        {
            ClusterID = state.Plan.ClusterId,
            ClusterVersion = state.Version,
            TargetVersion = state.Plan.TargetVersion,
            NotBefore = Rfc3339.Format(state.Plan.NotBefore),
            NotAfter = Rfc3339.Format(state.Plan.WindowEnd),
            NotBeforeDeadline = Rfc3339.Format(state.Plan.NotBeforeDeadline),
        },
        Status = new UpgradePlanStatus { Phase = state.Phase.ToString() },
    };
}

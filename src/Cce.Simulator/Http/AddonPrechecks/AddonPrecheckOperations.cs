using Cce.Simulator.AddonPrechecks;
using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.Rejections;

namespace Cce.Simulator.Http.AddonPrechecks;

/// <summary>The operations on checks of add-ons.</summary>
internal sealed class AddonPrecheckOperations(
    ClusterRegister clusters, AddonPrecheckStore checks, CurrentScenario scenario, TimeProvider clock)
{
    private const string BeforeUpgrade = "addonUpgrade";

    public AddonPrecheck Start(string projectId, string clusterId, AddonPrecheckRequest request)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        IReadOnlyList<AddonPrecheckTarget> addons = RequestLists.WithoutNull(request.Spec.AddonList, "spec.addonList");
        if (addons.Count == 0)
        {
            throw new RejectionException(Rejection.Invalid, "spec.addonList names no add-on.");
        }

        DateTimeOffset now = clock.GetUtcNow();
        SimulatedAddonPrecheck[] started = [.. addons.Select(addon => new SimulatedAddonPrecheck
        {
            AddonTemplateName = addon.AddonTemplateName,
            AddonInstanceId = addon.AddonInstanceID,
            TargetVersion = addon.TargetVersion,
            Type = addon.Type ?? BeforeUpgrade,
            Scenario = scenario.Value.AddonPrecheck,
            StartedAt = now,
        })];
        checks.Start(cluster, started);
        return new AddonPrecheck
        {
            Kind = "AddonCheck",
            ApiVersion = "v3",
            Spec = new AddonPrecheckSpec { ClusterID = clusterId, AddonList = [.. addons] },
            Status = AddonPrecheckMapping.ToStatus(started, now),
        };
    }

    public AddonPrecheckTaskList List(string projectId, string clusterId, string? type, string? taskId, string? addonInstanceId)
    {
        DateTimeOffset now = clock.GetUtcNow();
        AddonPrecheckTask[] found =
        [
            .. checks.List(clusters.Require(projectId, clusterId))
                .Where(check => type is null || type == check.Type)
                .Where(check => taskId is null || taskId == check.TaskId)
                .Where(check => addonInstanceId is null || addonInstanceId == check.AddonInstanceId)
                .Select(check => AddonPrecheckMapping.ToWire(check, now)),
        ];
        return new AddonPrecheckTaskList
        {
            Kind = "List",
            ApiVersion = "v3",
            PageInfo = new PageInfo { CurrentCount = found.Length },
            Items = [.. found],
        };
    }
}

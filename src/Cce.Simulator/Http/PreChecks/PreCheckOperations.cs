using Cce.Simulator.Clusters;
using Cce.Simulator.Controllers;
using Cce.Simulator.PreChecks;

namespace Cce.Simulator.Http.PreChecks;

/// <summary>The operations on checks before an upgrade, for clusters of every kind.</summary>
internal sealed class PreCheckOperations(
    ClusterRegister clusters, PreCheckStore checks, CurrentScenario scenario, TimeProvider clock)
{
    public PreCheckTask Start(string projectId, string clusterId, PreCheckRequest request)
    {
        ClusterKey cluster = clusters.Require(projectId, clusterId);
        var check = new SimulatedPreCheck
        {
            ClusterId = clusterId,
            Version = clusters.VersionOf(cluster),
            TargetVersion = request.Spec.TargetVersion is { } target ? clusters.RequireTarget(cluster, target) : null,
            Scenario = scenario.Value.PreCheck,
            Skipped =
            [
                .. RequestLists.WithoutNull(request.Spec.SkippedCheckItemList, "spec.skippedCheckItemList").Select(PreCheckMapping.ToSkipped),
            ],
            StartedAt = clock.GetUtcNow(),
        };
        checks.Start(cluster, check);
        return Look(check);
    }

    public PreCheckTaskList List(string projectId, string clusterId) => new()
    {
        Kind = "List",
        ApiVersion = "v3",
        Items = [.. checks.List(clusters.Require(projectId, clusterId)).Select(Look)],
    };

    public PreCheckTask Show(string projectId, string clusterId, string taskId) =>
        Look(checks.Find(clusters.Require(projectId, clusterId), taskId));

    private PreCheckTask Look(SimulatedPreCheck check) => PreCheckMapping.ToWire(check, check.At(clock.GetUtcNow()));
}

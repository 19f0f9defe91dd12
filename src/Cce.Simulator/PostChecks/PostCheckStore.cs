using Cce.Simulator.Clusters;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.PostChecks;

/// <summary>The checks after upgrades. Safe to use from several threads.</summary>
internal sealed class PostCheckStore(TimeProvider clock, UpgradeTaskStore upgrades)
{
    private readonly ClusterTasks<SimulatedPostCheck> _checks = new();

    /// <summary>
    /// Checks a cluster. There is something to confirm only when its last upgrade succeeded, and reached
    /// <paramref name="targetVersion"/> if the request names one.
    /// </summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="targetVersion">The version that the cluster should have.</param>
    /// <param name="result">What a check finds when there is something to confirm.</param>
    public SimulatedPostCheck Check(ClusterKey cluster, string? targetVersion, SimulatedPostCheckResult result)
    {
        bool upgraded = upgrades.Last(cluster) is { Phase: UpgradePhase.Success } last
            && (targetVersion is null || targetVersion == last.Upgrade.TargetVersion);
        var check = new SimulatedPostCheck(upgraded ? result : SimulatedPostCheckResult.Failed, clock.GetUtcNow());
        return _checks.Use(cluster, checks =>
        {
            checks.Add(check);
            return check;
        });
    }

    /// <summary>The checks of a cluster, the last one first.</summary>
    public IReadOnlyList<SimulatedPostCheck> List(ClusterKey cluster) =>
        _checks.Use<IReadOnlyList<SimulatedPostCheck>>(cluster, checks => [.. Enumerable.Reverse(checks)]);
}

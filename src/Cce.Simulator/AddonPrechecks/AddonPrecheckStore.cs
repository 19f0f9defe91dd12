using Cce.Simulator.Clusters;

namespace Cce.Simulator.AddonPrechecks;

/// <summary>The checks of add-ons that were started. Safe to use from several threads.</summary>
internal sealed class AddonPrecheckStore
{
    private readonly ClusterTasks<SimulatedAddonPrecheck> _checks = new();

    public void Start(ClusterKey cluster, IReadOnlyCollection<SimulatedAddonPrecheck> checks) => _checks.Use(cluster, known =>
    {
        known.AddRange(checks);
        return known.Count;
    });

    /// <summary>The checks of a cluster, the one that was started last first.</summary>
    public IReadOnlyList<SimulatedAddonPrecheck> List(ClusterKey cluster) =>
        _checks.Use<IReadOnlyList<SimulatedAddonPrecheck>>(cluster, checks => [.. Enumerable.Reverse(checks)]);
}

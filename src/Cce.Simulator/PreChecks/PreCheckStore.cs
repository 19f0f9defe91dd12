using Cce.Simulator.Clusters;
using Cce.Simulator.Rejections;

namespace Cce.Simulator.PreChecks;

/// <summary>The checks that were started. Safe to use from several threads.</summary>
internal sealed class PreCheckStore(TimeProvider clock)
{
    private readonly ClusterTasks<SimulatedPreCheck> _checks = new();

    /// <summary>Starts a check now, unless one of the cluster is on its way.</summary>
    /// <exception cref="RejectionException">One is.</exception>
    public void Start(ClusterKey cluster, SimulatedPreCheck check) => _checks.Use(cluster, checks =>
    {
        if (checks.Find(other => !other.At(clock.GetUtcNow()).HasEnded) is { } other)
        {
            throw new RejectionException(
                Rejection.AlreadyExists, $"Cluster {cluster.ClusterId} is being checked by task {other.TaskId}.");
        }

        checks.Add(check);
        return check;
    });

    /// <summary>The checks of a cluster, the one that was started last first.</summary>
    public IReadOnlyList<SimulatedPreCheck> List(ClusterKey cluster) =>
        _checks.Use<IReadOnlyList<SimulatedPreCheck>>(cluster, checks => [.. Enumerable.Reverse(checks)]);

    /// <exception cref="RejectionException">There is no such check.</exception>
    public SimulatedPreCheck Find(ClusterKey cluster, string taskId) =>
        _checks.Use(cluster, checks => checks.Find(check => check.TaskId == taskId))
        ?? throw new RejectionException(Rejection.NotFound, $"Pre-check task {taskId} not found.");
}

using System.Diagnostics.CodeAnalysis;
using Cce.Simulator.Clusters;
using Cce.Simulator.Rejections;

namespace Cce.Simulator.Upgrades;

/// <summary>The upgrade tasks of the simulator. Safe to use from several threads.</summary>
/// <param name="clock">Clock of the tasks.</param>
public sealed class UpgradeTaskStore(TimeProvider clock)
{
    private readonly ClusterTasks<Entry> _tasks = new();

    /// <summary>Adds a task and starts it now, even if another upgrade of its cluster is running.</summary>
    /// <returns>The task that was added.</returns>
    /// <exception cref="ArgumentException">There is a task with the same ids.</exception>
    public SimulatedUpgrade Start(SimulatedUpgrade upgrade)
    {
        ArgumentNullException.ThrowIfNull(upgrade);
        return _tasks.Use(KeyOf(upgrade), tasks => Add(tasks, upgrade));
    }

    /// <summary>Adds a task with the default ids of project and cluster and a new task id, and starts it now.</summary>
    public SimulatedUpgrade Start(UpgradeScenario scenario) => Start(new SimulatedUpgrade { Scenario = scenario });

    /// <summary>Adds the task of the sample in Huawei's documentation, which stays in the phase Init.</summary>
    public SimulatedUpgrade AddSample() =>
        Start(SimulatedUpgrade.Sample with { Scenario = new UpgradeScenario { InitFor = TimeSpan.MaxValue } });

    /// <summary>Gets the current state of a task. Returns <see langword="false"/> if there is no such task.</summary>
    public bool TryShow(string projectId, string clusterId, string taskId, [NotNullWhen(true)] out UpgradeSnapshot? snapshot)
    {
        snapshot = _tasks.Use(
            new ClusterKey(projectId, clusterId),
            tasks => tasks.Find(task => task.Upgrade.TaskId == taskId) is { } found ? Show(found) : null);
        return snapshot is not null;
    }

    /// <summary>Returns the current states of all tasks, the newest first.</summary>
    public IReadOnlyList<UpgradeSnapshot> ToList() =>
    [
        .. _tasks.ToList(task => (task.StartedAt, Snapshot: Show(task)))
            .OrderByDescending(task => task.StartedAt)
            .ThenBy(task => task.Snapshot.Upgrade.Path, StringComparer.Ordinal)
            .Select(task => task.Snapshot),
    ];

    /// <summary>The tasks of a cluster as they are now, the one that was started last first.</summary>
    internal IReadOnlyList<UpgradeSnapshot> List(ClusterKey cluster) =>
        _tasks.Use<IReadOnlyList<UpgradeSnapshot>>(cluster, tasks => [.. tasks.Select(Show).Reverse()]);

    /// <summary>The task of the cluster that was started last, as it is now.</summary>
    internal UpgradeSnapshot? Last(ClusterKey cluster) =>
        _tasks.Use(cluster, tasks => tasks.Count > 0 ? Show(tasks[^1]) : null);

    /// <summary>Adds a task, unless an upgrade of its cluster is on its way.</summary>
    /// <param name="upgrade">The task.</param>
    /// <param name="startedAt">When it started; now unless given.</param>
    /// <exception cref="RejectionException">One is.</exception>
    internal SimulatedUpgrade StartAlone(SimulatedUpgrade upgrade, DateTimeOffset? startedAt = null) => _tasks.Use(KeyOf(upgrade), tasks =>
        tasks.Find(task => !Show(task).HasEnded) is { } other
            ? throw new RejectionException(
                Rejection.AlreadyExists, $"Cluster {upgrade.ClusterId} is being upgraded by task {other.Upgrade.TaskId}.")
            : Add(tasks, upgrade, startedAt));

    internal void Pause(ClusterKey cluster) => Change(cluster, static (course, elapsed) => course.Pause(elapsed));

    internal void Continue(ClusterKey cluster) => Change(cluster, static (course, elapsed) => course.Continue(elapsed));

    internal void Retry(ClusterKey cluster) => Change(cluster, static (course, elapsed) => course.Retry(elapsed));

    private static ClusterKey KeyOf(SimulatedUpgrade upgrade) => new(upgrade.ProjectId, upgrade.ClusterId);

    private SimulatedUpgrade Add(List<Entry> tasks, SimulatedUpgrade upgrade, DateTimeOffset? startedAt = null)
    {
        if (tasks.Exists(task => task.Upgrade.TaskId == upgrade.TaskId))
        {
            throw new ArgumentException($"There is a task {upgrade.TaskId} already.", nameof(upgrade));
        }

        tasks.Add(new Entry(upgrade, startedAt ?? clock.GetUtcNow()) { Course = new UpgradeCourse(upgrade.Scenario) });
        return upgrade;
    }

    // Such a request names the cluster only: it is about the upgrade that was started last.
    private void Change(ClusterKey cluster, Func<UpgradeCourse, TimeSpan, UpgradeCourse> action) => _tasks.Use(cluster, tasks =>
    {
        Entry task = tasks.Count > 0
            ? tasks[^1]
            : throw new RejectionException(Rejection.NotFound, $"There is no upgrade of cluster {cluster.ClusterId}.");
        task.Course = action(task.Course, clock.GetUtcNow() - task.StartedAt);
        return task;
    });

    private UpgradeSnapshot Show(Entry task)
    {
        DateTimeOffset created = GoTimestamp.InServiceZone(task.Upgrade.CreatedAt ?? task.StartedAt);
        UpgradeState state = task.Course.At(clock.GetUtcNow() - task.StartedAt);
        return new UpgradeSnapshot(task.Upgrade, state.Phase, state.Progress, created, created + state.ChangedAfter);
    }

    private sealed record Entry(SimulatedUpgrade Upgrade, DateTimeOffset StartedAt)
    {
        public required UpgradeCourse Course { get; set; }
    }
}

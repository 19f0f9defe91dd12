using Cce.Simulator.Clusters;
using Cce.Simulator.Rejections;
using Cce.Simulator.Upgrades;

namespace Cce.Simulator.UpgradePlans;

/// <summary>The upgrades that the service starts by itself. Safe to use from several threads.</summary>
public sealed class UpgradePlanStore : IDisposable
{
    // Timers do not reach as far as plans do: after this time one looks again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly ClusterTasks<PlannedUpgrade> _plans = new();
    private readonly TimeProvider _clock;
    private readonly ClusterRegister _clusters;
    private readonly UpgradeTaskStore _upgrades;
    private readonly CurrentScenario _scenario;
    private volatile bool _isDisposed;

    internal UpgradePlanStore(TimeProvider clock, ClusterRegister clusters, UpgradeTaskStore upgrades, CurrentScenario scenario)
    {
        _clock = clock;
        _clusters = clusters;
        _upgrades = upgrades;
        _scenario = scenario;
    }

    /// <summary>
    /// Adds a plan. Its upgrade starts at <see cref="SimulatedUpgradePlan.NotBefore"/> with the scenario of that time; in the
    /// past, that is the time at which the upgrade started. If the cluster cannot be upgraded then, the plan is skipped.
    /// </summary>
    /// <returns>The plan that was added.</returns>
    /// <exception cref="ArgumentException">There is a plan with the same ids, or the deadline is before the start.</exception>
    /// <exception cref="ObjectDisposedException">The simulator was stopped.</exception>
    public SimulatedUpgradePlan Add(SimulatedUpgradePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (plan.NotBeforeDeadline < plan.NotBefore)
        {
            throw new ArgumentException("NotBeforeDeadline is before NotBefore.", nameof(plan));
        }

        var cluster = new ClusterKey(plan.ProjectId, plan.ClusterId);
        return _plans.Use(cluster, plans =>
        {
            if (plans.Exists(planned => planned.Plan.PlanId == plan.PlanId))
            {
                throw new ArgumentException($"There is a plan {plan.PlanId} already.", nameof(plan));
            }

            var added = new PlannedUpgrade(plan, _clock.GetUtcNow());
            plans.Add(added);
            added.Timer = _clock.CreateTimer(_ => StartIfTime(cluster, added), null, WaitFor(plan), Timeout.InfiniteTimeSpan);
            return plan;
        });
    }

    /// <summary>Returns the current states of all plans.</summary>
    public IReadOnlyList<UpgradePlanState> ToList() => _plans.ToList(Show);

    /// <summary>Stops the timers; no further upgrade starts.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        foreach (ITimer timer in _plans.ToList(static planned => planned.Timer).OfType<ITimer>())
        {
            timer.Dispose();
        }
    }

    /// <summary>The plans of a cluster, the one that starts first first.</summary>
    internal IReadOnlyList<UpgradePlanState> List(ClusterKey cluster) => _plans.Use<IReadOnlyList<UpgradePlanState>>(
        cluster, plans => [.. plans.Select(Show).OrderBy(plan => plan.Plan.NotBefore)]);

    /// <summary>Puts a plan off.</summary>
    /// <exception cref="RejectionException">There is no such plan, it is no longer pending, or the time cannot be had.</exception>
    internal UpgradePlanState Delay(ClusterKey cluster, string id, DateTimeOffset notBefore) => _plans.Use(cluster, plans =>
    {
        PlannedUpgrade planned = plans.Find(planned => planned.Plan.PlanId == id)
            ?? throw new RejectionException(Rejection.NotFound, $"Upgrade plan {id} not found.");
        if (!planned.IsPending)
        {
            throw new RejectionException(Rejection.WrongState, $"The plan is in the phase {Show(planned).Phase} and cannot be put off.");
        }

        if (notBefore < planned.Plan.NotBefore || notBefore > planned.Plan.NotBeforeDeadline)
        {
            throw new RejectionException(Rejection.Invalid, "notBefore is not between that of the plan and its deadline.");
        }

        planned.Plan = planned.Plan with { NotBefore = notBefore };
        planned.Timer?.Change(WaitFor(planned.Plan), Timeout.InfiniteTimeSpan);
        return Show(planned);
    });

    private static UpgradePlanPhase PhaseOf(UpgradePhase upgrade) => upgrade switch
    {
        UpgradePhase.Init or UpgradePhase.Queuing => UpgradePlanPhase.Enqueued,
        UpgradePhase.Success => UpgradePlanPhase.Success,
        UpgradePhase.Failed => UpgradePlanPhase.Failed,
        _ => UpgradePlanPhase.Upgrading,
    };

    private TimeSpan WaitFor(SimulatedUpgradePlan plan)
    {
        TimeSpan wait = plan.NotBefore - _clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestWait ? wait : LongestWait;
    }

    private void StartIfTime(ClusterKey cluster, PlannedUpgrade planned) => _plans.Use(cluster, _ =>
    {
        if (_isDisposed || !planned.IsPending)
        {
            return planned;
        }

        if (planned.Plan.NotBefore > _clock.GetUtcNow())
        {
            planned.Timer?.Change(WaitFor(planned.Plan), Timeout.InfiniteTimeSpan);
            return planned;
        }

        try
        {
            planned.TaskId = Start(cluster, planned.Plan);
        }
        catch (RejectionException)
        {
            // The service does not do by itself what it rejects from a client.
            planned.IsSkipped = true;
        }

        return planned;
    });

    // A timer may come late, the upgrade does not.
    private string Start(ClusterKey cluster, SimulatedUpgradePlan plan)
    {
        var upgrade = new SimulatedUpgrade
        {
            ProjectId = cluster.ProjectId,
            ClusterId = cluster.ClusterId,
            Version = _clusters.VersionOf(cluster),
            TargetVersion = _clusters.RequireTarget(cluster, plan.TargetVersion),
            Scenario = _scenario.Value.Upgrade,
            Items = _scenario.Value.UpgradeItems,
        };
        return _upgrades.StartAlone(upgrade, plan.NotBefore).TaskId;
    }

    private UpgradePlanState Show(PlannedUpgrade planned)
    {
        SimulatedUpgradePlan plan = planned.Plan;
        if (planned.TaskId is { } id && _upgrades.TryShow(plan.ProjectId, plan.ClusterId, id, out UpgradeSnapshot? upgrade))
        {
            return new UpgradePlanState(plan, PhaseOf(upgrade.Phase), upgrade.Upgrade.Version, planned.AddedAt, id);
        }

        UpgradePlanPhase phase = planned.IsSkipped ? UpgradePlanPhase.Skipped : UpgradePlanPhase.Pending;
        return new UpgradePlanState(
            plan, phase, _clusters.VersionOf(new ClusterKey(plan.ProjectId, plan.ClusterId)), planned.AddedAt, null);
    }
}

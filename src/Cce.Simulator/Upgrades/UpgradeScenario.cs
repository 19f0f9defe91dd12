namespace Cce.Simulator.Upgrades;

/// <summary>
/// The course that an upgrade takes: how long it stays in each phase and how it ends. A phase that lasts no time is
/// skipped. The state at an instant follows from the time elapsed since the start and from nothing else; what people do to
/// an upgrade (pause, continue, retry) is no part of it.
/// </summary>
public sealed record UpgradeScenario
{
    // The page's sample was changed two microseconds after it was created.
    private static readonly TimeSpan FirstWrite = TimeSpan.FromMicroseconds(2);

    /// <summary>Time in the phase Init.</summary>
    public TimeSpan InitFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Time in the phase Queuing.</summary>
    public TimeSpan QueuingFor { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Time in the phase Running that the whole upgrade needs, pauses not counted.</summary>
    public TimeSpan RunningFor { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>
    /// Time in the phase Pause, in which the upgrade goes by itself; none by default. It ends earlier when somebody
    /// continues the upgrade, and never otherwise when it is <see cref="TimeSpan.MaxValue"/>.
    /// </summary>
    public TimeSpan PausedFor { get; init; }

    /// <summary>The per cent at which the pause begins.</summary>
    public decimal PausesAt { get; init; } = 50m;

    /// <summary>The per cent at which the upgrade fails; <see langword="null"/> for an upgrade that succeeds.</summary>
    public decimal? FailsAt { get; init; }

    /// <summary>
    /// Number of runs that fail: with 1, the default, the first retry succeeds. Without <see cref="FailsAt"/> it has no
    /// effect.
    /// </summary>
    public int FailingRuns { get; init; } = 1;

    /// <summary>The same course at another speed.</summary>
    /// <param name="factor">2 is twice as fast.</param>
    public UpgradeScenario AtSpeed(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return this with
        {
            InitFor = InitFor / factor,
            QueuingFor = QueuingFor / factor,
            RunningFor = RunningFor / factor,
            PausedFor = PausedFor == TimeSpan.MaxValue ? PausedFor : PausedFor / factor,
        };
    }

    /// <summary>The state some time after the start.</summary>
    public UpgradeState At(TimeSpan elapsed)
    {
        // A clock may be set back; a task never is before its start.
        elapsed = elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed;

        TimeSpan start = TimeSpan.Zero;
        foreach (UpgradeStep step in Steps())
        {
            TimeSpan inside = elapsed - start;
            if (inside < step.Duration)
            {
                return new UpgradeState(step.Phase, step.ProgressAfter(inside), ChangedAfter(step, start, elapsed));
            }

            start += step.Duration;
        }

        return FailsAt is { } failed
            ? new UpgradeState(UpgradePhase.Failed, failed, start)
            : new UpgradeState(UpgradePhase.Success, 100m, start);
    }

    /// <summary>The course of a run of this upgrade; the first one is 1.</summary>
    internal UpgradeScenario ForRun(int run) => run > FailingRuns ? this with { FailsAt = null } : this;

    /// <summary>The same course, whose pause ends some time after the start.</summary>
    internal UpgradeScenario WithPauseUntil(TimeSpan elapsed)
    {
        TimeSpan before = TimeSpan.Zero;
        foreach (UpgradeStep step in Steps().TakeWhile(step => step.Phase != UpgradePhase.Pause))
        {
            before += step.Duration;
        }

        return this with { PausedFor = elapsed - before };
    }

    private static TimeSpan ChangedAfter(UpgradeStep step, TimeSpan start, TimeSpan elapsed) => step.Phase switch
    {
        UpgradePhase.Init => FirstWrite,
        UpgradePhase.Running => elapsed, // The progress moves all the time.
        _ => start,
    };

    private IEnumerable<UpgradeStep> Steps()
    {
        decimal end = FailsAt ?? 100m;
        decimal pause = Math.Min(PausesAt, end);

        yield return new UpgradeStep(UpgradePhase.Init, InitFor, 0m, 0m);
        yield return new UpgradeStep(UpgradePhase.Queuing, QueuingFor, 0m, 0m);
        yield return new UpgradeStep(UpgradePhase.Running, RunningFor * (double)(pause / 100m), 0m, pause);
        yield return new UpgradeStep(UpgradePhase.Pause, PausedFor, pause, pause);
        yield return new UpgradeStep(UpgradePhase.Running, RunningFor * (double)((end - pause) / 100m), pause, end);
    }
}

namespace Cce.Simulator.Upgrades;

/// <summary>
/// The course of an upgrade: the duration of each phase, and how it ends. A phase without duration is skipped. The state
/// depends on the elapsed time alone; requests to pause, continue and retry are not part of it.
/// </summary>
public sealed record UpgradeScenario
{
    // The page's sample was changed two microseconds after it was created.
    private static readonly TimeSpan FirstWrite = TimeSpan.FromMicroseconds(2);

    /// <summary>Duration of the phase Init; 5 s by default.</summary>
    public TimeSpan InitFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Duration of the phase Queuing; 10 s by default.</summary>
    public TimeSpan QueuingFor { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Duration of the phase Running without pauses; 45 s by default.</summary>
    public TimeSpan RunningFor { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>
    /// Duration of a phase Pause that begins without a request; none by default. A request to continue ends it earlier; with
    /// <see cref="TimeSpan.MaxValue"/> nothing else ends it.
    /// </summary>
    public TimeSpan PausedFor { get; init; }

    /// <summary>Progress at which the pause begins, in per cent; 50 by default.</summary>
    public decimal PausesAt { get; init; } = 50m;

    /// <summary>Progress at which the upgrade fails, in per cent; <see langword="null"/>, the default, for an upgrade that succeeds.</summary>
    public decimal? FailsAt { get; init; }

    /// <summary>
    /// Number of runs that fail: with 1, the default, the first retry succeeds. Without <see cref="FailsAt"/> it has no
    /// effect.
    /// </summary>
    public int FailingRuns { get; init; } = 1;

    /// <summary>Returns the same course at another speed.</summary>
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

    /// <summary>Returns the state at some time after the start.</summary>
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

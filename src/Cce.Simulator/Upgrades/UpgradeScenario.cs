namespace Cce.Simulator.Upgrades;

/// <summary>
/// The course that an upgrade takes: how long it stays in each phase and how it ends. A phase that lasts no time is
/// skipped. The state at an instant follows from the time elapsed since the start and from nothing else.
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

    /// <summary>Time in the phase Pause; none by default.</summary>
    public TimeSpan PausedFor { get; init; }

    /// <summary>The per cent at which the pause begins.</summary>
    public decimal PausesAt { get; init; } = 50m;

    /// <summary>The per cent at which the upgrade fails; <see langword="null"/> for an upgrade that succeeds.</summary>
    public decimal? FailsAt { get; init; }

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
            PausedFor = PausedFor / factor,
        };
    }

    /// <summary>The state some time after the start.</summary>
    public UpgradeState At(TimeSpan elapsed)
    {
        // A clock may be set back; a task never is before its start.
        elapsed = elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed;

        TimeSpan start = TimeSpan.Zero;
        foreach (Step step in Steps())
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

    private static TimeSpan ChangedAfter(Step step, TimeSpan start, TimeSpan elapsed) => step.Phase switch
    {
        UpgradePhase.Init => FirstWrite,
        UpgradePhase.Running => elapsed, // The progress moves all the time.
        _ => start,
    };

    private IEnumerable<Step> Steps()
    {
        decimal end = FailsAt ?? 100m;
        decimal pause = Math.Min(PausesAt, end);

        yield return new Step(UpgradePhase.Init, InitFor, 0m, 0m);
        yield return new Step(UpgradePhase.Queuing, QueuingFor, 0m, 0m);
        yield return new Step(UpgradePhase.Running, RunningFor * (double)(pause / 100m), 0m, pause);
        yield return new Step(UpgradePhase.Pause, PausedFor, pause, pause);
        yield return new Step(UpgradePhase.Running, RunningFor * (double)((end - pause) / 100m), pause, end);
    }

    private readonly record struct Step(UpgradePhase Phase, TimeSpan Duration, decimal From, decimal To)
    {
        // Rounded down, so that 100.00 is never shown before the end.
        public decimal ProgressAfter(TimeSpan time) =>
            Math.Floor((From + ((To - From) * time.Ticks / Duration.Ticks)) * 100m) / 100m;
    }
}

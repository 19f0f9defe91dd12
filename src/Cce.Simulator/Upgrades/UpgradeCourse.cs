using Cce.Simulator.Rejections;

namespace Cce.Simulator.Upgrades;

/// <summary>
/// An upgrade with all that people did to it: a scenario, run once or several times, with pauses in between that stop its
/// clock. Times are counted from the start of the upgrade. A value: each action makes another course.
/// </summary>
internal sealed record UpgradeCourse
{
    private readonly UpgradeScenario _scenario;

    /// <summary>The scenario of this run, with the pause that somebody may have ended early.</summary>
    private UpgradeScenario _run;

    private int _number = 1;
    private TimeSpan _startedAfter;
    private TimeSpan? _pausedAfter;
    private OperatorPause[] _pauses = [];

    public UpgradeCourse(UpgradeScenario scenario)
    {
        _scenario = scenario;
        _run = scenario.ForRun(_number);
    }

    /// <summary>The state some time after the start.</summary>
    public UpgradeState At(TimeSpan elapsed)
    {
        UpgradeState state = _run.At(RunningTime(elapsed));
        return _pausedAfter is { } paused
            ? state with { Phase = UpgradePhase.Pause, ChangedAfter = paused }
            : state with { ChangedAfter = SinceStart(state.ChangedAfter) };
    }

    /// <exception cref="RejectionException">The upgrade is not running.</exception>
    public UpgradeCourse Pause(TimeSpan elapsed)
    {
        Require(elapsed, UpgradePhase.Running, "paused");
        return this with { _pausedAfter = elapsed };
    }

    /// <exception cref="RejectionException">The upgrade is not paused.</exception>
    public UpgradeCourse Continue(TimeSpan elapsed)
    {
        Require(elapsed, UpgradePhase.Pause, "continued");
        TimeSpan running = RunningTime(elapsed);
        if (_pausedAfter is not { } paused)
        {
            return this with { _run = _run.WithPauseUntil(running) };
        }

        // A clock may be set back; a pause never takes negative time.
        TimeSpan lasted = elapsed < paused ? TimeSpan.Zero : elapsed - paused;
        return this with { _pausedAfter = null, _pauses = [.. _pauses, new OperatorPause(running, lasted)] };
    }

    /// <exception cref="RejectionException">The upgrade has not failed.</exception>
    public UpgradeCourse Retry(TimeSpan elapsed)
    {
        Require(elapsed, UpgradePhase.Failed, "retried");
        return this with
        {
            _number = _number + 1,
            _run = _scenario.ForRun(_number + 1),
            _startedAfter = elapsed,
            _pauses = [],
        };
    }

    /// <summary>Time that the run has had for itself: without the pauses that somebody made.</summary>
    private TimeSpan RunningTime(TimeSpan elapsed)
    {
        TimeSpan running = (_pausedAfter ?? elapsed) - _startedAfter;
        foreach (OperatorPause pause in _pauses)
        {
            running -= pause.Lasted;
        }

        return running < TimeSpan.Zero ? TimeSpan.Zero : running;
    }

    private TimeSpan SinceStart(TimeSpan running)
    {
        TimeSpan elapsed = _startedAfter + running;
        foreach (OperatorPause pause in _pauses)
        {
            elapsed += pause.After <= running ? pause.Lasted : TimeSpan.Zero;
        }

        return elapsed;
    }

    private void Require(TimeSpan elapsed, UpgradePhase needed, string action)
    {
        UpgradePhase phase = At(elapsed).Phase;
        if (phase != needed)
        {
            throw new RejectionException(
                Rejection.WrongState, $"The upgrade is in the phase {phase}; only one in the phase {needed} can be {action}.");
        }
    }
}

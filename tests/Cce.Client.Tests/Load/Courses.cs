using Cce.Simulator.Upgrades;

namespace Cce.Client.Tests.Load;

/// <summary>The courses that upgrades take in the load. None moves by itself, whatever the time is.</summary>
internal static class Courses
{
    private static readonly TimeSpan Ages = TimeSpan.FromDays(100_000);

    /// <summary>Over as soon as it has started.</summary>
    public static UpgradeScenario Done { get; } =
        new() { InitFor = TimeSpan.Zero, QueuingFor = TimeSpan.Zero, RunningFor = TimeSpan.Zero };

    /// <summary>Running all the time, so that it can be paused.</summary>
    public static UpgradeScenario Running { get; } = Done with { RunningFor = Ages };

    /// <summary>
    /// Failed as soon as it has started. So it is over, and nothing but the client keeps the cluster from being upgraded twice.
    /// </summary>
    public static UpgradeScenario FailedAtOnce { get; } = Done with { FailsAt = 0m };

    /// <summary>One of many in which an upgrade rests, in different phases and after a different per cent.</summary>
    public static UpgradeScenario Resting(int number)
    {
        decimal progress = number % 10_000 / 100m;
        return (number % 5) switch
        {
            0 => Done with { InitFor = Ages },
            1 => Done with { QueuingFor = Ages },
            2 => Done with { PausedFor = TimeSpan.MaxValue, PausesAt = progress },
            3 => Done with { FailsAt = progress },
            _ => Done,
        };
    }
}

using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Http;

/// <summary>
/// A clock on which the waits between attempts take no time: they are written down, and the clock jumps to their end. Limits of
/// attempts, which are timers too, stay where they are until the test moves the clock.
/// </summary>
internal sealed class SleeplessClock : FakeTimeProvider
{
    /// <summary>The limit of an attempt in these tests: a timer of this length is no wait.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(29);

    private readonly List<TimeSpan> _waits = [];

    public SleeplessClock()
        : base(new DateTimeOffset(2022, 12, 16, 5, 40, 20, TimeSpan.Zero))
    {
    }

    /// <summary>How long was waited between attempts, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_waits)
            {
                return [.. _waits];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime != AttemptTimeout && dueTime != Timeout.InfiniteTimeSpan && state is not CancellationTokenSource)
        {
            lock (_waits)
            {
                _waits.Add(dueTime);
            }

            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}

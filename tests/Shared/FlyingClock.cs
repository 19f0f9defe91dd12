using System.Collections.Concurrent;

namespace CceGen.Tests;

/// <summary>
/// A clock on which waiting takes no time: a timer jumps to the moment that it was set for. A limit (a cancellation source with
/// a time) does not: it is reached when something else lets the time pass.
/// </summary>
public sealed class FlyingClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<Limit, bool> _limits = new();

    private long _elapsed;
    private long _waits;

    /// <summary>All the waiting since the clock was made.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(Interlocked.Read(ref _elapsed));

    /// <summary>How many times somebody waited.</summary>
    public long Waits => Interlocked.Read(ref _waits);

    /// <summary>How many limits are still watched.</summary>
    public int Limits => _limits.Count;

    /// <summary>Lets the time pass, as an answer that is slow to come does.</summary>
    /// <param name="time">How much of it.</param>
    public void Pass(TimeSpan time)
    {
        var elapsed = Interlocked.Add(ref _elapsed, time.Ticks);
        foreach (var limit in _limits.Keys.Where(limit => limit.At <= elapsed))
        {
            limit.Fire();
        }
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan)
        {
            return new FiredTimer();
        }

        if (state is CancellationTokenSource)
        {
            return new Limit(this, Elapsed.Ticks + dueTime.Ticks, callback, state);
        }

        Interlocked.Increment(ref _waits);
        Pass(dueTime);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new FiredTimer();
    }

    private sealed class Limit : ITimer
    {
        private readonly FlyingClock _clock;
        private readonly TimerCallback _callback;
        private readonly object _state;

        public Limit(FlyingClock clock, long at, TimerCallback callback, object state)
        {
            _clock = clock;
            _callback = callback;
            _state = state;
            At = at;
            _clock._limits[this] = true;
        }

        public long At { get; }

        public void Fire()
        {
            if (_clock._limits.TryRemove(this, out _))
            {
                _callback(_state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => _clock._limits.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }

    private sealed class FiredTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}

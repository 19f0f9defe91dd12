using CceGen.Tests;

namespace Cce.Client.Tests.Load;

/// <summary>
/// The clock of the service. It counts the answers that stall, and when all callers wait for such answers, and nothing else goes
/// on, it lets the time pass that an attempt may take. So a stall takes no real time, and ends no attempt but its own. All other
/// waits take no time at all.
/// </summary>
internal sealed class StalledCalls : TimeProvider
{
    /// <summary>The limit of an attempt: longer than all other waiting together.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private int _callers;
    private int _stalled;

    /// <summary>The clock of the client, which is that of the service too.</summary>
    public FlyingClock ClientClock { get; } = new();

    /// <summary>Somebody begins to call.</summary>
    public void Enter()
    {
        lock (_gate)
        {
            _callers++;
        }
    }

    /// <summary>Somebody has no more calls.</summary>
    public void Leave() => Change(callers: -1, stalled: 0);

    public override DateTimeOffset GetUtcNow() => ClientClock.GetUtcNow();

    public override long TimestampFrequency => ClientClock.TimestampFrequency;

    public override long GetTimestamp() => ClientClock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != FaultKinds.Stall)
        {
            return ClientClock.CreateTimer(callback, state, dueTime, period);
        }

        Change(callers: 0, stalled: 1);
        return new StalledTimer();
    }

    private void Change(int callers, int stalled)
    {
        lock (_gate)
        {
            _callers += callers;
            _stalled += stalled;
            if (_stalled == 0 || _stalled < _callers)
            {
                return;
            }

            _stalled = 0;
        }

        // Elsewhere: what waits for the end of an attempt goes on right there.
        ThreadPool.QueueUserWorkItem(_ => ClientClock.Pass(AttemptTimeout));
    }

    /// <summary>Ends never; the request that waits for it is given up by the client.</summary>
    private sealed class StalledTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}

namespace Cce.Client.Tests.Load;

/// <summary>
/// A clock for many who wait between their questions: it stands still until all of them wait, and then lets all of them ask once
/// more. So there are moments in which nothing is under way.
/// </summary>
internal sealed class Rounds(int waiters) : TimeProvider
{
    private readonly Lock _gate = new();
    private List<(TimerCallback Callback, object? State)> _waiting = [];
    private TaskCompletionSource _allWait = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets all ask so many times, one time after the other, and comes back when all wait again.</summary>
    public async Task PassAsync(int rounds, CancellationToken cancellationToken)
    {
        for (int round = 0; round < rounds; round++)
        {
            Begin();
            await AllWaitAsync(cancellationToken);
        }
    }

    /// <summary>Completes when all wait.</summary>
    public Task AllWaitAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _allWait.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Lets all who wait ask once more.</summary>
    public void Begin()
    {
        List<(TimerCallback Callback, object? State)> ready;
        lock (_gate)
        {
            ready = _waiting;
            _waiting = new(waiters);
            _allWait = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        foreach ((TimerCallback callback, object? state) in ready)
        {
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _waiting.Add((callback, state));
            if (_waiting.Count == waiters)
            {
                _allWait.SetResult();
            }
        }

        return new FiredTimer();
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

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
    public async Task PassAsync(int rounds, Task<Task> ended, CancellationToken cancellationToken)
    {
        for (int round = 0; round < rounds; round++)
        {
            Begin();
            await AllWaitAsync(ended, cancellationToken);
        }
    }

    /// <summary>Completes when all wait.</summary>
    /// <param name="ended">Completes when one has ended: then it would never be all. Its failure is thrown.</param>
    public async Task AllWaitAsync(Task<Task> ended, CancellationToken cancellationToken)
    {
        Task allWait;
        lock (_gate)
        {
            allWait = _allWait.Task;
        }

        if (await Task.WhenAny(allWait, ended).WaitAsync(cancellationToken) != allWait)
        {
            await await ended;
            Assert.Fail("One of those who wait has come to its end.");
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

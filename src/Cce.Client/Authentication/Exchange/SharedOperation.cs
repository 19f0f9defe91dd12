namespace Cce.Client.Authentication.Exchange;

/// <summary>
/// Runs an operation once for all concurrent callers. A caller that cancels stops waiting and nothing else, so the operation
/// needs time limits of its own. Its result is not cached.
/// </summary>
internal sealed class SharedOperation<T>(Func<Task<T>> operation)
{
    private TaskCompletionSource<T>? _running;

    /// <summary>Whether somebody has begun it and it has not ended yet.</summary>
    public bool IsRunning => Volatile.Read(ref _running) is not null;

    /// <summary>Waits for the operation that runs, or begins one.</summary>
    public Task<T> RunAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        TaskCompletionSource<T>? running = Volatile.Read(ref _running);
        if (running is null)
        {
            var mine = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            running = Interlocked.CompareExchange(ref _running, mine, null);
            if (running is null)
            {
                running = mine;
                _ = CompleteAsync(mine);
            }
        }

        return cancellationToken.CanBeCanceled
            ? running.Task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken)
            : running.Task;
    }

    private async Task CompleteAsync(TaskCompletionSource<T> mine)
    {
        try
        {
            T result = await operation().ConfigureAwait(false);
            Volatile.Write(ref _running, null);
            mine.SetResult(result);
        }
        catch (Exception exception)
        {
            Volatile.Write(ref _running, null);
            mine.SetException(exception);

            // Looked at, so that it is not reported as unobserved when all who waited for it have given up.
            _ = mine.Task.Exception;
        }
    }
}

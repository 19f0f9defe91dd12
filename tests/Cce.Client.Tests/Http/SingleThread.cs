using System.Collections.Concurrent;

namespace Cce.Client.Tests.Http;

/// <summary>
/// A thread with a context that brings everything back to it, like that of a window: whoever waits on it for something that wants to
/// come back waits for ever.
/// </summary>
internal sealed class SingleThread : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posted = [];

    public override void Post(SendOrPostCallback d, object? state) => _posted.Add((d, state));

    /// <summary>Runs something on such a thread, and then what was posted there until then.</summary>
    public static Task<T> RunAsync<T>(Func<T> action)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            var context = new SingleThread();
            SetSynchronizationContext(context);
            try
            {
                T value = action();
                while (context._posted.TryTake(out var posted))
                {
                    posted.Callback(posted.State);
                }

                result.SetResult(value);
            }
            catch (Exception exception)
            {
                result.SetException(exception);
            }
        })
        {
            // One that waits for ever does not keep the tests from ending.
            IsBackground = true,
        };
        thread.Start();
        return result.Task;
    }
}

using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator.Faults;

/// <summary>A clock that tells when somebody starts to wait by it, so that a test moves it neither too early nor by guess.</summary>
internal sealed class WaitedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly TaskCompletionSource<TimeSpan> _waited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How long the first wait is to take.</summary>
    public Task<TimeSpan> FirstWait => _waited.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _waited.TrySetResult(dueTime);
        return timer;
    }
}

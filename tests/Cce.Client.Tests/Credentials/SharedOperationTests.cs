using Cce.Client.Authentication.Exchange;

namespace Cce.Client.Tests.Credentials;

public sealed class SharedOperationTests
{
    private int _runs;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thousands_who_ask_at_once_are_answered_by_one_run()
    {
        var release = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var operation = new SharedOperation<int>(() =>
        {
            Interlocked.Increment(ref _runs);
            return release.Task;
        });
        using var everybody = new Barrier(8);

        // Eight threads that begin in the same moment, each of them many times; nothing ends before all have asked.
        Task<Task<int>[]>[] askers = [.. Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                everybody.SignalAndWait(TestContext.Current.CancellationToken);
                return Enumerable.Range(0, 500).Select(_ => operation.RunAsync(CancellationToken.None)).ToArray();
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        Task<int>[] waiting = [.. (await Task.WhenAll(askers)).SelectMany(tasks => tasks)];
        Assert.True(operation.IsRunning);
        release.SetResult(42);

        Assert.All(await Task.WhenAll(waiting), result => Assert.Equal(42, result));
        Assert.Equal(1, _runs);
        Assert.False(operation.IsRunning);
    }

    [Fact]
    public async Task Who_gives_up_stops_waiting_and_nobody_else_does()
    {
        var release = new TaskCompletionSource<int>();
        var operation = new SharedOperation<int>(() => release.Task);
        using var cancellation = new CancellationTokenSource();

        Task<int> first = operation.RunAsync(cancellation.Token);
        Task<int> second = operation.RunAsync(TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.False(second.IsCompleted);
        release.SetResult(1);
        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task Nothing_begins_for_who_has_given_up_already()
    {
        var operation = new SharedOperation<int>(() => Task.FromResult(Interlocked.Increment(ref _runs)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => operation.RunAsync(new CancellationToken(canceled: true)));

        Assert.Equal(0, _runs);
    }

    [Fact]
    public async Task A_failure_reaches_all_who_wait_and_none_who_come_later()
    {
        var release = new TaskCompletionSource<int>();
        var operation = new SharedOperation<int>(() => Interlocked.Increment(ref _runs) == 1 ? release.Task : Task.FromResult(2));

        Task<int>[] waiting = [operation.RunAsync(Cancellation), operation.RunAsync(Cancellation)];
        release.SetException(new InvalidOperationException("once"));

        foreach (Task<int> task in waiting)
        {
            Assert.Equal("once", (await Assert.ThrowsAsync<InvalidOperationException>(() => task)).Message);
        }

        Assert.Equal(2, await operation.RunAsync(Cancellation));
    }

    [Fact]
    public async Task An_operation_that_throws_before_it_has_begun_is_a_failure_like_any_other()
    {
        var operation = new SharedOperation<int>(() => throw new InvalidOperationException("at once"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => operation.RunAsync(Cancellation));

        Assert.False(operation.IsRunning);
    }
}

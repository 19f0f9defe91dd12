using Cce.Cli.Watching;
using CceGen.Tests;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Cli;

public sealed class TaskWatcherTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly Dictionary<string, IEnumerable<string>> NoHeaders = [];

    private readonly FakeTimeProvider _clock = new();
    private readonly Queue<Func<UpgradeTask>> _answers = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asks_again_after_the_interval_and_not_before()
    {
        Answer("Init", "Success");
        await using IAsyncEnumerator<Observation> watch = Watch();
        Assert.True(await watch.MoveNextAsync());

        ValueTask<bool> next = watch.MoveNextAsync();
        _clock.Advance(Interval - TimeSpan.FromTicks(1));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromTicks(1));

        Assert.True(await next);
        Assert.Equal("Success", TaskPhase.Text(watch.Current.Task!));
    }

    [Theory]
    [InlineData("Success")]
    [InlineData("Failed")]
    public async Task Ends_with_a_final_phase_without_waiting(string phase)
    {
        Answer(phase);
        await using IAsyncEnumerator<Observation> watch = Watch();

        Assert.True(await watch.MoveNextAsync());
        Assert.False(await watch.MoveNextAsync());
    }

    [Theory]
    [InlineData("Init")]
    [InlineData("Queuing")]
    [InlineData("Running")]
    [InlineData("Pause")]
    [InlineData("RollingBack")]
    [InlineData("")]
    public async Task Goes_on_in_every_other_phase(string phase)
    {
        Answer(phase, "Success");

        Assert.Equal(2, (await WatchToEndAsync()).Count);
    }

    [Fact]
    public async Task Goes_on_when_the_service_sends_no_status()
    {
        _answers.Enqueue(() => new UpgradeTask());
        Answer("Success");

        Assert.Equal(2, (await WatchToEndAsync()).Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Reports_a_passing_refusal_and_asks_again(int status)
    {
        Answer("Running");
        Fail(Refusal(status));
        Answer("Success");

        List<Observation> seen = await WatchToEndAsync();

        Assert.Equal([false, true, false], seen.Select(observation => observation.Failure is not null));
    }

    [Fact]
    public async Task Tolerates_four_failures_in_a_row_and_no_more()
    {
        Answer("Running");
        Fail(new HttpRequestException("1"), new IOException("2"), new TaskCanceledException("3"), Refusal(503));
        Answer("Running");
        Fail(new HttpRequestException("1"), Refusal(500), Refusal(429), new IOException("4"), new HttpRequestException("5"));

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(WatchToEndAsync);

        Assert.Equal("5", exception.Message);
        Assert.Empty(_answers);
    }

    [Fact]
    public async Task The_first_question_gets_no_second_chance()
    {
        Fail(new HttpRequestException("refused"));

        await Assert.ThrowsAsync<HttpRequestException>(WatchToEndAsync);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(200)]
    public async Task Gives_up_at_once_when_asking_again_cannot_help(int status)
    {
        Answer("Running");
        Fail(Refusal(status));

        CceException exception = await Assert.ThrowsAsync<CceException>(WatchToEndAsync);

        Assert.Equal(status, exception.StatusCode);
    }

    [Fact]
    public async Task A_cancelled_wait_ends_the_watch()
    {
        using var cancellation = new CancellationTokenSource();
        Answer("Running");
        await using IAsyncEnumerator<Observation> watch = Watch(cancellation.Token);
        await watch.MoveNextAsync();
        ValueTask<bool> next = watch.MoveNextAsync();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(next.AsTask);
    }

    [Fact]
    public async Task A_cancelled_question_is_not_taken_for_a_timeout()
    {
        using var cancellation = new CancellationTokenSource();
        Answer("Running");
        _answers.Enqueue(() =>
        {
            cancellation.Cancel();
            throw new TaskCanceledException();
        });
        await using IAsyncEnumerator<Observation> watch = Watch(cancellation.Token);
        await watch.MoveNextAsync();
        ValueTask<bool> next = watch.MoveNextAsync();

        _clock.Advance(Interval);

        await Assert.ThrowsAsync<TaskCanceledException>(next.AsTask);
    }

    private static CceException Refusal(int status) => new("refused", status, null, NoHeaders, null);

    private void Answer(params string[] phases)
    {
        foreach (string phase in phases)
        {
            _answers.Enqueue(() => new UpgradeTask { Status = new UpgradeTaskStatus { Phase = new UpgradeTaskPhase(phase) } });
        }
    }

    private void Fail(params Exception[] exceptions)
    {
        foreach (Exception exception in exceptions)
        {
            _answers.Enqueue(() => throw exception);
        }
    }

    private TaskWatcher Watcher(TimeProvider clock) => new(AskAsync, Interval, clock);

    private Task<UpgradeTask> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(_answers.Dequeue()());
        }
        catch (Exception exception) when (exception is not InvalidOperationException)
        {
            return Task.FromException<UpgradeTask>(exception);
        }
    }

    private IAsyncEnumerator<Observation> Watch(CancellationToken? cancellationToken = null) =>
        Watcher(_clock).WatchAsync(cancellationToken ?? Cancellation).GetAsyncEnumerator(Cancellation);

    private async Task<List<Observation>> WatchToEndAsync()
    {
        var seen = new List<Observation>();
        await foreach (Observation observation in Watcher(new FlyingClock()).WatchAsync(Cancellation))
        {
            seen.Add(observation);
        }

        return seen;
    }
}

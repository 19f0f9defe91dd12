using Cce.Client.Authentication;

namespace Cce.Client.Tests.Credentials;

public sealed class RefreshingCredentialProviderTests
{
    private readonly CredentialBench _bench = new();
    private readonly Queue<Func<ValueTask<AccessKeyCredential>>> _source = new();
    private readonly RefreshingCredentialProvider _provider;
    private int _fetches;

    public RefreshingCredentialProviderTests() => _provider = new RefreshingCredentialProvider(
        cancellationToken =>
        {
            Assert.False(cancellationToken.CanBeCanceled);
            Interlocked.Increment(ref _fetches);
            return _source.Dequeue()();
        },
        _bench.Options);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_kept_until_40_minutes_before_its_end()
    {
        Gives("first", hours: 6);
        Gives("second", hours: 12);

        Assert.Equal("first", await KeyAsync());
        _bench.Clock.Advance(TimeSpan.FromMinutes(319));
        Assert.Equal("first", await KeyAsync());
        _bench.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("second", await KeyAsync());
        Assert.Equal(2, _fetches);
    }

    [Fact]
    public async Task The_time_before_the_end_can_be_set()
    {
        var provider = new RefreshingCredentialProvider(_ => _source.Dequeue()(), _bench.Options)
        {
            RefreshAhead = TimeSpan.FromMinutes(5),
        };
        Gives("first", hours: 1);
        Gives("second", hours: 2);

        Assert.Equal("first", (await provider.GetCredentialAsync(Cancellation)).AccessKey);
        _bench.Clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("first", (await provider.GetCredentialAsync(Cancellation)).AccessKey);
        _bench.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("second", (await provider.GetCredentialAsync(Cancellation)).AccessKey);
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new RefreshingCredentialProvider(_ => default) { RefreshAhead = TimeSpan.FromTicks(-1) });
    }

    [Fact]
    public async Task A_permanent_key_is_asked_for_once()
    {
        _source.Enqueue(() => new(new AccessKeyCredential("permanent", "secret")));

        await KeyAsync();
        _bench.Clock.Advance(TimeSpan.FromDays(10_000));

        Assert.Equal("permanent", await KeyAsync());
    }

    [Fact]
    public async Task Many_who_need_the_first_key_cause_one_fetch()
    {
        var arrival = new TaskCompletionSource<AccessKeyCredential>();
        _source.Enqueue(() => new(arrival.Task));

        Task<string>[] waiting = [.. Enumerable.Range(0, 1000).Select(_ => Task.Run(KeyAsync, Cancellation))];
        arrival.SetResult(Key("only", hours: 6));

        Assert.All(await Task.WhenAll(waiting), key => Assert.Equal("only", key));
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task Who_gives_up_does_not_take_the_key_from_the_others()
    {
        var arrival = new TaskCompletionSource<AccessKeyCredential>();
        _source.Enqueue(() => new(arrival.Task));
        using var cancellation = new CancellationTokenSource();

        Task<AccessKeyCredential> beginner = _provider.GetCredentialAsync(cancellation.Token).AsTask();
        Task<string> other = KeyAsync();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => beginner);
        arrival.SetResult(Key("only", hours: 6));

        Assert.Equal("only", await other);
        Assert.Equal("only", await KeyAsync());
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task A_caller_who_has_given_up_already_gets_no_key()
    {
        Gives("first", hours: 6);
        await KeyAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _provider.GetCredentialAsync(new CancellationToken(canceled: true)).AsTask());
    }

    [Fact]
    public async Task While_one_renews_the_others_use_the_old_key()
    {
        Gives("old", hours: 1);
        await KeyAsync();
        _bench.Clock.Advance(TimeSpan.FromMinutes(25));
        var arrival = new TaskCompletionSource<AccessKeyCredential>();
        _source.Enqueue(() => new(arrival.Task));

        Task<string> renewing = KeyAsync();
        Assert.Equal("old", await KeyAsync());
        Assert.False(renewing.IsCompleted);
        arrival.SetResult(Key("new", hours: 2));

        Assert.Equal("new", await renewing);
        Assert.Equal("new", await KeyAsync());
        Assert.Equal(2, _fetches);
    }

    [Fact]
    public async Task A_key_that_is_about_to_end_is_not_used_while_another_one_is_on_its_way()
    {
        Gives("old", hours: 1);
        await KeyAsync();
        _bench.Clock.Advance(TimeSpan.FromSeconds(3_550));
        var arrival = new TaskCompletionSource<AccessKeyCredential>();
        _source.Enqueue(() => new(arrival.Task));

        Task<string>[] waiting = [KeyAsync(), KeyAsync()];
        Assert.All(waiting, task => Assert.False(task.IsCompleted));
        arrival.SetResult(Key("new", hours: 2));

        Assert.Equal(["new", "new"], await Task.WhenAll(waiting));
    }

    [Fact]
    public async Task A_failed_renewal_is_not_fatal_and_comes_later_each_time()
    {
        Gives("old", hours: 1);
        await KeyAsync();
        _bench.Clock.Advance(TimeSpan.FromMinutes(20));
        DateTimeOffset begin = _bench.Clock.GetUtcNow();
        List<int> attempts = [];
        for (int second = 0; second < 900; second++)
        {
            int before = _fetches;
            _source.Clear();
            _source.Enqueue(() => throw new CceCredentialException("not now"));
            Assert.Equal("old", await KeyAsync());
            if (_fetches > before)
            {
                attempts.Add((int)(_bench.Clock.GetUtcNow() - begin).TotalSeconds);
            }

            _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([0, 10, 30, 70, 150, 310, 610], attempts);
        Assert.Equal(7, _bench.Log.Lines.Count(line => line.StartsWith("Warning 101", StringComparison.Ordinal)));
        Assert.All(_bench.Log.Lines, line => Assert.Contains("not now", line, StringComparison.Ordinal));

        _source.Clear();
        Gives("new", hours: 9);
        _bench.Clock.Advance(TimeSpan.FromSeconds(300));
        Assert.Equal("new", await KeyAsync());
    }

    [Fact]
    public async Task A_failure_that_outlasts_the_key_is_thrown_and_not_kept()
    {
        Gives("old", hours: 1);
        await KeyAsync();
        _bench.Clock.Advance(TimeSpan.FromHours(1));
        _source.Enqueue(() => throw new CceCredentialException("first"));
        _source.Enqueue(() => throw new CceCredentialException("second"));
        Gives("new", hours: 2);

        Assert.Equal("first", (await Assert.ThrowsAsync<CceCredentialException>(KeyAsync)).Message);
        Assert.Equal("second", (await Assert.ThrowsAsync<CceCredentialException>(KeyAsync)).Message);
        Assert.Equal("new", await KeyAsync());
    }

    [Fact]
    public async Task A_key_that_ends_while_its_renewal_fails_is_not_used()
    {
        Gives("old", hours: 1);
        await KeyAsync();
        _bench.Clock.Advance(TimeSpan.FromMinutes(59));
        var arrival = new TaskCompletionSource<AccessKeyCredential>();
        _source.Enqueue(() => new(arrival.Task));

        Task<string> renewing = KeyAsync();
        _bench.Clock.Advance(TimeSpan.FromMinutes(1));
        arrival.SetException(new CceCredentialException("too late"));

        Assert.Equal("too late", (await Assert.ThrowsAsync<CceCredentialException>(() => renewing)).Message);
    }

    [Fact]
    public async Task A_source_that_gives_the_same_key_until_shortly_before_its_end_is_not_asked_by_every_request()
    {
        // As the metadata service does: one key an hour, the next one ten minutes before its end.
        for (int index = 0; index < 100; index++)
        {
            _source.Enqueue(() => new(MetadataKey()));
        }

        for (int minute = 0; minute < 240; minute++)
        {
            AccessKeyCredential credential = await _provider.GetCredentialAsync(Cancellation);
            Assert.True(credential.ExpiresAt > _bench.Clock.GetUtcNow());
            _bench.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(_fetches, 4, 40);

        AccessKeyCredential MetadataKey()
        {
            double hour = Math.Floor((_bench.Clock.GetUtcNow() - CredentialBench.Start + TimeSpan.FromMinutes(10)).TotalHours);
            return Key($"{hour}", (int)hour + 1);
        }
    }

    [Fact]
    public async Task What_the_function_throws_becomes_an_error_of_credentials()
    {
        _source.Enqueue(() => throw new TimeoutException("the vault sleeps"));
        _source.Enqueue(() => throw new OperationCanceledException("given up inside"));
        _source.Enqueue(() => new((AccessKeyCredential)null!));
        Gives("stale", hours: 0);

        CceCredentialException exception = await Assert.ThrowsAsync<CceCredentialException>(KeyAsync);
        Assert.Equal("The function that provides access keys failed: the vault sleeps", exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
        foreach (string problem in new[] { "given up inside", "returned none", "expired at 2026-11-25 08:00:00Z" })
        {
            exception = await Assert.ThrowsAsync<CceCredentialException>(KeyAsync);
            Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Under_threads_that_never_rest_each_key_is_fetched_once()
    {
        const int Threads = 8;
        const int Rounds = 200;
        var provider = new RefreshingCredentialProvider(
            async _ =>
            {
                int number = Interlocked.Increment(ref _fetches);
                await Task.Yield();
                return Key($"{number}", number);
            },
            _bench.Options);
        using var barrier = new Barrier(Threads, _ => _bench.Clock.Advance(TimeSpan.FromHours(1)));
        Task<string>[] threads = [.. Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                string last = "";
                for (int round = 0; round < Rounds; round++)
                {
                    last = provider.GetCredentialAsync(TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult().AccessKey;

                    // All have the key of this hour before the hour ends.
                    barrier.SignalAndWait(Cancellation);
                }

                return last;
            },
            Cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default))];

        Assert.All(await Task.WhenAll(threads), last => Assert.Equal($"{Rounds}", last));
        Assert.Equal(Rounds, _fetches);
    }

    private static AccessKeyCredential Key(string accessKey, int hours) =>
        new(accessKey, "s3cret", "t0ken") { ExpiresAt = CredentialBench.Start.AddHours(hours) };

    private void Gives(string accessKey, int hours) => _source.Enqueue(() => new(Key(accessKey, hours)));

    private async Task<string> KeyAsync() => (await _provider.GetCredentialAsync(Cancellation)).AccessKey;
}

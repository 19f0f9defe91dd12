using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Http;

/// <summary>Limits of time: of an attempt with its body, and of a call.</summary>
public sealed class TimeoutTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider _clock = new();
    private readonly ScriptedTransport _transport = new();

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task Row_3_1_an_attempt_that_takes_too_long_is_an_exception_of_its_own()
    {
        using CceClient client = Client();
        _transport.Hang();

        Task<UpgradeTask> call = client.ShowAsync();
        _clock.Advance(Limit);

        var exception = await Assert.ThrowsAsync<CceTimeoutException>(() => call);
        Assert.Equal((CceTimeoutScope.Attempt, Limit, 0, 1), (exception.Scope, exception.Limit, exception.StatusCode, exception.Attempts));
        Assert.EndsWith("got no complete response within 5 s; that is the limit of an attempt (1 attempt)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_3_2_the_limit_covers_the_body()
    {
        using CceClient client = Client();
        using var body = new StallingStream();
        _transport.Stream(200, body, ("X-Request-Id", "rid-1"));

        Task<UpgradeTask> call = client.ShowAsync();
        await body.Stalled;
        _clock.Advance(Limit);

        var exception = await Assert.ThrowsAsync<CceTimeoutException>(() => call);
        Assert.Equal((CceTimeoutScope.Attempt, 200, "rid-1"), (exception.Scope, exception.StatusCode, exception.RequestId));
        Assert.Equal(["rid-1"], exception.Headers["X-Request-Id"]);
    }

    [Fact]
    public async Task The_status_of_a_refusal_is_told_even_if_its_body_stalls()
    {
        using CceClient client = Client();
        using var body = new StallingStream();
        _transport.Stream(403, body);

        Task<UpgradeTask> call = client.ShowAsync();
        await body.Stalled;
        _clock.Advance(Limit);

        Assert.Equal("{", (await Assert.ThrowsAsync<CceAccessDeniedException>(() => call)).Response);
    }

    [Fact]
    public async Task An_attempt_that_took_too_long_is_followed_by_another()
    {
        using var transport = new ScriptedTransport();
        var clock = new SleeplessClock();
        using CceClient client = TestClient.Create(transport, clock);
        transport.Hang().Answer(200, """{"kind":"UpgradeTask"}""");

        Task<UpgradeTask> call = client.ShowAsync();
        clock.Advance(SleeplessClock.AttemptTimeout);

        Assert.Equal("UpgradeTask", (await call).Kind);
        Assert.Equal(2, transport.Requests.Count);
    }

    [Fact]
    public async Task The_limit_of_the_call_ends_the_last_attempt()
    {
        using CceClient client = Client(static options => options.AttemptTimeout = Timeout.InfiniteTimeSpan);
        _transport.Hang();

        Task<UpgradeTask> call = client.ShowAsync();
        _clock.Advance(TimeSpan.FromSeconds(8));

        var exception = await Assert.ThrowsAsync<CceTimeoutException>(() => call);
        Assert.Equal((CceTimeoutScope.Total, TimeSpan.FromSeconds(8)), (exception.Scope, exception.Limit));
        Assert.Contains("within 8 s; that is the limit of the whole call", exception.Message, StringComparison.Ordinal);
        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task Without_limits_a_call_waits_as_long_as_it_takes()
    {
        using CceClient client = Client(static options =>
            options.AttemptTimeout = options.TotalTimeout = Timeout.InfiniteTimeSpan);
        var answer = new TaskCompletionSource();
        _transport.Do(async (_, cancellationToken) =>
        {
            await answer.Task.WaitAsync(cancellationToken);
            return new HttpResponseMessage { Content = new ByteArrayContent("{}"u8.ToArray()) };
        });

        Task<UpgradeTask> call = client.ShowAsync();
        _clock.Advance(TimeSpan.FromDays(2));
        answer.SetResult();

        Assert.NotNull(await call);
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_no_timeout()
    {
        using CceClient client = Client();
        using var cancellation = new CancellationTokenSource();
        _transport.Hang();

        Task<UpgradeTask> call = client.ShowUntilAsync(cancellation.Token);
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    private CceClient Client(Action<CceClientOptions>? change = null) => TestClient.Create(_transport, _clock, options =>
    {
        options.AttemptTimeout = Limit;
        options.TotalTimeout = TimeSpan.FromSeconds(8);
        options.MaxRetries = 0;
        change?.Invoke(options);
    });

    private sealed class StallingStream : Stream
    {
        private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private bool _hasBegun;

        public Task Stalled => _stalled.Task;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_hasBegun)
            {
                _hasBegun = true;
                buffer.Span[0] = (byte)'{';
                return 1;
            }

            _stalled.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return 0;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

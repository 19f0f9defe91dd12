using Cce.Client.Tests.Http;
using Microsoft.Extensions.Logging;

namespace Cce.Client.Tests.Observability;

/// <summary>What is logged of calls. The ids of the events are a promise.</summary>
public sealed class LogTests : IDisposable
{
    private readonly RecordingLoggerFactory _log = new();
    private readonly SleeplessClock _clock = new();
    private readonly ScriptedTransport _transport = new();

    public void Dispose()
    {
        _log.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task A_call_that_succeeds_is_of_interest_to_nobody_but_the_curious()
    {
        using CceClient client = Client();
        _transport.Answer(200, "{}", ("X-Request-Id", "rid-1"));

        await client.ShowAsync();

        Assert.Equal([(1, LogLevel.Debug), (2, LogLevel.Debug)], Events);
        Assert.Equal(
            "ShowUpgradeClusterTask returned 200 after 0.000 s and 1 attempts, request id rid-1", _log.Own[1].Message);
    }

    [Fact]
    public async Task A_repetition_is_announced_with_its_delay_and_its_reason()
    {
        using CceClient client = Client();
        _transport.Answer(503, "{}", ("Retry-After", "7"));

        await client.ShowAsync();

        Assert.Equal([(1, LogLevel.Debug), (6, LogLevel.Warning), (2, LogLevel.Debug)], Events);
        Assert.Equal(
            "Attempt 1 of ShowUpgradeClusterTask failed, the next one follows in 7.000 s. status 503", _log.Own[1].Message);
    }

    [Fact]
    public async Task A_refusal_is_logged_with_what_it_says()
    {
        using CceClient client = Client();
        _transport.Answer(404, """{"errorCode":"CCE.01404001","errorMessage":"m"}""", ("X-Request-Id", "rid-1"));

        await client.FailAsync<CceNotFoundException>();

        Assert.Equal([(1, LogLevel.Debug), (3, LogLevel.Warning)], Events);
        Assert.EndsWith("returned 404: CCE.01404001 m (request id rid-1, 1 attempt)", _log.Own[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_fails_is_logged_with_its_exception()
    {
        using CceClient client = Client(static options => options.MaxRetries = 0);
        _transport.Fail(new HttpRequestException(HttpRequestError.NameResolutionError, "No such host."));

        var exception = await client.FailAsync<CceConnectionException>();

        Assert.Equal([(1, LogLevel.Debug), (3, LogLevel.Warning)], Events);
        Assert.Contains(exception.Message, _log.Own[1].Message, StringComparison.Ordinal);
        Assert.Contains("No such host.", _log.Own[1].Exception, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fail_over_is_logged_with_both_endpoints()
    {
        using CceClient client = Client(static options =>
            options.Endpoints = [new Uri("https://a.example.com"), new Uri("https://b.example.com")]);
        _transport.Answer(503);

        await client.ShowAsync();

        LogEntry entry = Assert.Single(_log.Own, entry => entry.Event.Id == 7);
        Assert.StartsWith("ShowUpgradeClusterTask continues at https://b.example.com/, because https://a.example.com/", entry.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_there_is_no_time_for_a_repetition_is_logged()
    {
        using CceClient client = Client();
        _transport.Answer(429, "{}", ("Retry-After", "3600"));

        await client.FailAsync<CceThrottledException>();

        Assert.Equal([(1, LogLevel.Debug), (8, LogLevel.Warning), (3, LogLevel.Warning)], Events);
    }

    [Fact]
    public async Task A_call_that_its_caller_gives_up_is_no_warning()
    {
        using CceClient client = Client();
        using var cancellation = new CancellationTokenSource();
        _transport.Hang();

        Task<UpgradeTask> call = client.ShowUntilAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal([(1, LogLevel.Debug), (4, LogLevel.Debug)], Events);
    }

    [Fact]
    public async Task A_slow_call_is_a_warning()
    {
        using CceClient client = Client();
        _transport.Do((_, _) =>
        {
            _clock.Advance(TimeSpan.FromSeconds(11));
            return Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent("{}"u8.ToArray()) });
        });

        await client.ShowAsync();

        Assert.Equal([(1, LogLevel.Debug), (2, LogLevel.Debug), (5, LogLevel.Warning)], Events);
        Assert.Equal("ShowUpgradeClusterTask took 11.000 s and 1 attempts", _log.Own[2].Message);
    }

    private IEnumerable<(int, LogLevel)> Events => _log.Own.Select(entry => (entry.Event.Id, entry.Level));

    private CceClient Client(Action<CceClientOptions>? change = null) => TestClient.Create(_transport, _clock, options =>
    {
        options.LoggerFactory = _log;
        change?.Invoke(options);
    });
}

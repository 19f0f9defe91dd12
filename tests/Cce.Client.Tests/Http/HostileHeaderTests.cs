using Cce.Client.Authentication;
using Cce.Client.Tests.Observability;

namespace Cce.Client.Tests.Http;

/// <summary>Headers and texts from behind the endpoint that would steer a terminal, or a wait that no timer takes.</summary>
public sealed class HostileHeaderTests : IAsyncDisposable
{
    private readonly RawServer _server = new();
    private readonly RecordingLoggerFactory _log = new();
    private readonly RecordedActivities _activities = new();
    private readonly List<CceResponse> _told = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _log.Dispose();
        _activities.Dispose();
    }

    [Theory]
    [InlineData(200, "rid-\u001b[31mred\u0007", "rid- [31mred")]
    [InlineData(404, "rid-\u001b[31mred\u0007", "rid- [31mred")]
    [InlineData(200, "\u001b", null)]
    [InlineData(404, "a\tb\u007fc", "a b c")]
    public async Task A_request_id_reaches_logs_and_callers_without_control_characters(int status, string id, string? expected)
    {
        _server.Answer(status, "{}", $"X-Request-Id: {id}");
        using CceClient client = Client();

        var exception = await Record.ExceptionAsync(client.ShowAsync) as CceException;

        Assert.Equal(status == 200, exception is null);
        Assert.Equal(expected, Assert.Single(_told).RequestId);
        Assert.Equal(exception is null ? null : expected, exception?.RequestId);
        Assert.All(
            _log.Entries.Select(entry => entry.Message + entry.Values + entry.Exception).Append(_activities.Text).Append(exception?.Message ?? ""),
            text => Assert.DoesNotContain(text, static letter => char.IsControl(letter) && letter is not ('\n' or '\r')));
    }

    [Fact]
    public async Task A_request_id_without_end_is_cut()
    {
        _server.Answer(200, "{}", $"X-Request-Id: {new string('a', 20_000)}");
        using CceClient client = Client();

        await client.ShowAsync();

        Assert.Equal(256, Assert.Single(_told).RequestId!.Length);
        Assert.All(_log.Own, entry => Assert.InRange(entry.Message.Length, 0, 2048));
    }

    [Fact]
    public async Task What_an_error_says_turns_no_text_around_and_steers_no_terminal()
    {
        const string Body = """{"error_code":"CCE.\u001b]0;x\u0007\u202e1","error_msg":"line 1\nline 2 \u001b[2J\u202etxt.exe\u2066\u0000","request_id":"\u0000\u009b31m"}""";
        _server.Answer(404, Body);
        using CceClient client = Client();

        CceException exception = await client.FailAsync<CceNotFoundException>();

        Assert.Equal("CCE. ]0;x 1", exception.ErrorCode);
        Assert.Equal("line 1\nline 2  [2Jtxt.exe ", exception.ErrorMessage);
        Assert.Equal("31m", exception.RequestId);
        string all = exception.Message + string.Concat(_log.Entries.Select(entry => entry.Message));
        Assert.DoesNotContain(all, static letter => char.IsControl(letter) || letter is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069');
    }

    [Theory]
    [InlineData("4300000")]
    [InlineData("2147483647")]
    [InlineData("99999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("-1")]
    public async Task A_wait_that_no_timer_takes_is_cut_and_not_an_error_of_the_program(string retryAfter)
    {
        for (int count = 0; count < 3; count++)
        {
            _server.Answer(503, "{}", $"Retry-After: {retryAfter}");
        }

        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        _log.Logged += entry =>
        {
            if (entry.Event.Id == 6)
            {
                cancellation.Cancel();
            }
        };
        using CceClient client = Client(options =>
        {
            options.MaxRetries = 2;
            options.TotalTimeout = Timeout.InfiniteTimeSpan;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.ShowUntilAsync(cancellation.Token));
    }

    [Theory]
    [InlineData("4300000")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task The_wait_in_an_exception_is_one_that_a_program_can_wait(string retryAfter)
    {
        _server.Answer(429, "{}", $"Retry-After: {retryAfter}");
        using CceClient client = Client();

        CceException exception = await client.FailAsync<CceThrottledException>();

        Assert.Equal(TimeSpan.FromDays(24), exception.RetryAfter);
        using var cancellation = new CancellationTokenSource();
        Task wait = Task.Delay(exception.RetryAfter!.Value, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    private CceClient Client(Action<CceClientOptions>? change = null)
    {
        var options = new CceClientOptions
        {
            Endpoints = [_server.Endpoint],
            Credentials = new AccessKeyCredential("AK", "SK"),
            LoggerFactory = _log,
            MaxRetries = 0,
            OnResponse = _told.Add,
        };
        change?.Invoke(options);
        return CceClient.Create(options);
    }
}

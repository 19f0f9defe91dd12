using System.Net.Sockets;
using System.Security.Authentication;

namespace Cce.Client.Tests.Http;

/// <summary>Several endpoints: the next one when one fails, and the first one again later.</summary>
public sealed class FailoverTests : IDisposable
{
    private const string Path = "api/v3/projects/project-1/clusters/cluster-1/operation/upgrade/tasks/task-1";

    private readonly SleeplessClock _clock = new();
    private readonly ScriptedTransport _transport = new();

    /// <summary>What makes the client ask the next endpoint.</summary>
    public static TheoryData<string, HttpRequestError, int> Failures => new()
    {
        { "3.12 unresolvable", HttpRequestError.NameResolutionError, (int)SocketError.HostNotFound },
        { "3.12 refused", HttpRequestError.ConnectionError, (int)SocketError.ConnectionRefused },
        { "3.11 bad certificate", HttpRequestError.SecureConnectionError, 0 },
    };

    private IEnumerable<string> Urls => _transport.Requests.Select(request => request.Url.AbsoluteUri);

    public void Dispose() => _transport.Dispose();

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_next_endpoint_is_asked_at_once_when_one_cannot_be_reached(string row, HttpRequestError error, int socketError)
    {
        Assert.NotEmpty(row);
        using CceClient client = Client();
        _transport.Fail(Failure(error, socketError));

        await client.ShowAsync();

        Assert.Equal([$"https://a.example.com/base/{Path}", $"https://b.example.com/{Path}"], Urls);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task The_next_endpoint_is_asked_when_one_is_not_available()
    {
        using CceClient client = Client();
        _transport.Answer(503);

        await client.ShowAsync();

        Assert.Equal(["a.example.com", "b.example.com"], Hosts);
        Assert.Empty(_clock.Waits);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    public async Task Other_answers_are_those_of_the_service(int status)
    {
        using CceClient client = Client(static options => options.MaxRetries = 0);
        _transport.Answer(status);

        await Assert.ThrowsAnyAsync<CceServiceException>(client.ShowAsync);

        Assert.Equal(["a.example.com"], Hosts);
    }

    [Fact]
    public async Task An_endpoint_that_failed_comes_after_the_others_until_it_had_time_to_recover()
    {
        using CceClient client = Client();
        _transport.Fail(Failure(HttpRequestError.ConnectionError, (int)SocketError.ConnectionRefused));

        await client.ShowAsync();
        await client.ShowAsync();
        _clock.Advance(TimeSpan.FromSeconds(29.9));
        await client.ShowAsync();
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        await client.ShowAsync();

        Assert.Equal(
            ["a.example.com", "b.example.com", "b.example.com", "b.example.com", "a.example.com"], Hosts);
    }

    [Fact]
    public async Task When_all_fail_it_begins_with_the_first_again_after_a_wait()
    {
        using CceClient client = Client(static options => options.MaxRetries = 1);
        for (int count = 0; count < 6; count++)
        {
            _transport.Fail(Failure(HttpRequestError.NameResolutionError, (int)SocketError.HostNotFound));
        }

        var exception = await client.FailAsync<CceConnectionException>();

        string[] all = ["a.example.com", "b.example.com", "c.example.com"];
        Assert.Equal([.. all, .. all], Hosts);
        Assert.Equal((6, new Uri($"https://c.example.com:8443/x/y/{Path}")), (exception.Attempts, exception.Url));
        Assert.Single(_clock.Waits);
    }

    [Fact]
    public async Task An_order_is_given_to_the_next_endpoint_only_when_the_first_did_not_get_it()
    {
        using CceClient client = Client();
        _transport.Fail(Failure(HttpRequestError.ConnectionError, (int)SocketError.ConnectionRefused)).Answer(503);

        await Assert.ThrowsAsync<CceServerException>(client.PauseAsync);

        Assert.Equal(["a.example.com", "b.example.com"], Hosts);
    }

    [Fact]
    public async Task Each_endpoint_gets_a_signature_of_its_own()
    {
        using CceClient client = Client();
        _transport.Answer(503);

        await client.ShowAsync();

        Assert.Equal(2, _transport.Requests.Select(request => request.Headers["Authorization"]).Distinct().Count());
    }

    private IEnumerable<string> Hosts => _transport.Requests.Select(request => request.Url.Host);

    private static HttpRequestException Failure(HttpRequestError error, int socketError) => new(
        error, "No connection.", socketError == 0 ? new AuthenticationException("bad certificate") : new SocketException(socketError));

    private CceClient Client(Action<CceClientOptions>? change = null) => TestClient.Create(_transport, _clock, options =>
    {
        options.Endpoints =
        [
            new Uri("https://a.example.com/base"), new Uri("https://b.example.com"), new Uri("https://c.example.com:8443/x/y/"),
        ];
        change?.Invoke(options);
    });
}

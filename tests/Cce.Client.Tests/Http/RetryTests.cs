using System.Net.Sockets;

namespace Cce.Client.Tests.Http;

/// <summary>What is tried again, how often, and after how long.</summary>
public sealed class RetryTests : IDisposable
{
    private readonly SleeplessClock _clock = new();
    private readonly ScriptedTransport _transport = new();

    public void Dispose() => _transport.Dispose();

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_question_is_asked_again_after_an_answer_that_may_pass(int status)
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(status).Answer(status).Answer(200, """{"kind":"UpgradeTask"}""");

        Assert.Equal("UpgradeTask", (await client.ShowAsync()).Kind);

        Assert.Equal(3, _transport.Requests.Count);
        Assert.Equal(2, _clock.Waits.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    public async Task A_refusal_is_not_asked_again(int status)
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(status);

        await Assert.ThrowsAnyAsync<CceRequestException>(client.ShowAsync);

        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task The_waits_double_and_are_partly_random()
    {
        using CceClient client = TestClient.Create(_transport, _clock, static options =>
        {
            options.MaxRetries = 5;
            options.RetryDelay = TimeSpan.FromSeconds(2);
            options.MaxRetryDelay = TimeSpan.FromSeconds(10);
        });
        for (int count = 0; count < 6; count++)
        {
            _transport.Answer(503);
        }

        var exception = await client.FailAsync<CceServerException>();

        Assert.Equal((6, 6), (exception.Attempts, _transport.Requests.Count));
        Assert.Equal(5, _clock.Waits.Count);
        double[] longest = [2, 4, 8, 10, 10];
        Assert.All(_clock.Waits.Zip(longest), pair => Assert.InRange(pair.First.TotalSeconds, pair.Second / 2, pair.Second));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Fri, 16 Dec 2022 05:42:20 GMT", 120)]
    public async Task Retry_After_is_waited_for(string header, int seconds)
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(429, "{}", ("Retry-After", header));

        await client.ShowAsync();

        Assert.Equal([TimeSpan.FromSeconds(seconds)], _clock.Waits);
    }

    [Fact]
    public async Task A_wait_that_is_longer_than_what_is_left_of_the_call_is_not_begun()
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(503, "{}", ("Retry-After", "601"));

        var exception = await client.FailAsync<CceServerException>();

        Assert.Equal((1, TimeSpan.FromSeconds(601)), (exception.Attempts, exception.RetryAfter));
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task Nothing_is_repeated_without_retries()
    {
        using CceClient client = TestClient.Create(_transport, _clock, static options => options.MaxRetries = 0);
        _transport.Answer(503);

        await client.FailAsync<CceServerException>();

        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task Every_attempt_is_signed_anew()
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(503, "{}", ("Retry-After", "60"));

        await client.ShowAsync();

        Assert.Equal(["20221216T054020Z", "20221216T054120Z"], _transport.Requests.Select(request => request.Headers["X-Sdk-Date"]));
        Assert.Equal(2, _transport.Requests.Select(request => request.Headers["Authorization"]).Distinct().Count());
    }

    [Fact]
    public async Task A_question_is_asked_again_when_the_connection_breaks()
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Fail(Broken);

        await client.ShowAsync();

        Assert.Equal(2, _transport.Requests.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task An_order_is_not_given_twice_after_an_error_of_the_server(int status)
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(status);

        await Assert.ThrowsAnyAsync<CceServiceException>(client.PauseAsync);

        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task An_order_is_not_given_twice_when_the_connection_breaks()
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Fail(Broken);

        var exception = await Assert.ThrowsAsync<CceConnectionException>(client.PauseAsync);

        Assert.Equal(CceConnectionError.Broken, exception.Reason);
        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task An_order_is_given_again_when_no_connection_came_about()
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Fail(Refused);

        await client.PauseAsync();

        Assert.Equal(["POST", "POST"], _transport.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task An_order_is_given_again_when_the_gateway_refused_it_for_the_many()
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(429, "{}", ("Retry-After", "1"));

        await client.PauseAsync();

        Assert.Equal(2, _transport.Requests.Count);
    }

    [Fact]
    public async Task Answers_that_are_not_handed_on_are_disposed()
    {
        using CceClient client = TestClient.Create(_transport, _clock);
        _transport.Answer(503).Answer(503);

        await client.ShowAsync();

        Assert.All(_transport.Answers, answer => Assert.Throws<ObjectDisposedException>(() => answer.StatusCode = 0));
    }

    [Fact]
    public async Task A_caller_can_give_up_while_the_client_waits()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        using CceClient client = TestClient.Create(_transport, clock);
        using var cancellation = new CancellationTokenSource();
        _transport.Answer(503, "{}", ("Retry-After", "60"));

        Task<UpgradeTask> call = client.ShowUntilAsync(cancellation.Token);
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(_transport.Requests);
    }

    private static HttpRequestException Broken =>
        new("An error occurred while sending the request.", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)));

    private static HttpRequestException Refused => new(
        HttpRequestError.ConnectionError, "Connection refused (cce.example.com:443)", new SocketException((int)SocketError.ConnectionRefused));
}

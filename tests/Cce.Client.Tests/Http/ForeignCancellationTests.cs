using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Cce.Client.Tests.Http;

/// <summary>Attempts that neither the caller nor a limit of the client ended: nobody knows what was sent by then.</summary>
public sealed class ForeignCancellationTests : IAsyncDisposable
{
    private readonly RawServer _server = new();
    private readonly ScriptedTransport _transport = new();

    public async ValueTask DisposeAsync()
    {
        _transport.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task An_order_is_not_given_again_when_a_handler_gives_up_waiting_for_its_answer()
    {
        var arrived = new TaskCompletionSource();
        for (int count = 0; count < 4; count++)
        {
            _server.Do(async connection =>
            {
                arrived.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, connection.Stop);
            });
        }

        await using ServiceProvider services = Services(
            options => options.Endpoints = [_server.Endpoint], new ImpatientHandler(arrived.Task));

        var exception = await Assert.ThrowsAsync<CceConnectionException>(services.GetRequiredService<CceClient>().PauseAsync);

        Assert.Equal((CceConnectionError.Broken, 1), (exception.Reason, exception.Attempts));
        Assert.Single(_server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_transport_of_the_users_may_have_sent_the_order(bool isTimeout)
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Fail(isTimeout ? new TaskCanceledException("Gave up.", new TimeoutException()) : new OperationCanceledException());

        var exception = await Assert.ThrowsAsync<CceConnectionException>(client.PauseAsync);

        Assert.Equal((CceConnectionError.Broken, 1), (exception.Reason, exception.Attempts));
        Assert.IsAssignableFrom<OperationCanceledException>(exception.InnerException);
        Assert.Single(_transport.Requests);
    }

    [Fact]
    public async Task A_question_is_asked_again()
    {
        using CceClient client = TestClient.Create(_transport);
        _transport.Fail(new TaskCanceledException("Gave up.", new TimeoutException())).Answer(200, """{"kind":"UpgradeTask"}""");

        Assert.Equal("UpgradeTask", (await client.ShowAsync()).Kind);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_was_sent_when_the_connection_of_the_clients_own_transport_takes_too_long(bool isInjected)
    {
        CceClientOptions options = TestClient.Options();
        NeverConnect(options);
        await using ServiceProvider services = Services(NeverConnect);
        using CceClient client = isInjected ? services.GetRequiredService<CceClient>() : CceClient.Create(options);

        var exception = await Assert.ThrowsAsync<CceConnectionException>(client.PauseAsync);

        Assert.Equal((CceConnectionError.Unreachable, 4), (exception.Reason, exception.Attempts));
        Assert.Contains("cce.example.com cannot be reached (", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SocketError.TimedOut)]
    [InlineData(SocketError.HostUnreachable)]
    [InlineData(SocketError.NetworkUnreachable)]
    public async Task A_connection_that_is_lost_while_the_answer_is_waited_for_may_have_carried_the_order(SocketError error)
    {
        // As the network stack tells it: only what happens while it connects has a kind of its own.
        using CceClient client = TestClient.Create(_transport);
        _transport.Fail(new HttpRequestException(
            "An error occurred while sending the request.", new IOException("Read.", new SocketException((int)error))));

        var exception = await Assert.ThrowsAsync<CceConnectionException>(client.PauseAsync);

        Assert.Equal(CceConnectionError.Broken, exception.Reason);
        Assert.Single(_transport.Requests);
    }

    private static void NeverConnect(CceClientOptions options)
    {
        options.Endpoints = [TestClient.Endpoint];
        options.ConnectTimeout = TimeSpan.FromMilliseconds(1);
        options.ConfigureTransport = handler => ((SocketsHttpHandler)handler).ConnectCallback = async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("The wait does not end.");
        };
    }

    private static ServiceProvider Services(Action<CceClientOptions> change, DelegatingHandler? handler = null)
    {
        var services = new ServiceCollection();
        IHttpClientBuilder builder = services.AddCceClient(options =>
        {
            CceClientOptions template = TestClient.Options();
            options.Credentials = template.Credentials;
            options.AttemptTimeout = template.AttemptTimeout;
            options.TotalTimeout = template.TotalTimeout;
            options.TimeProvider = template.TimeProvider;
            change(options);
        });
        if (handler is not null)
        {
            builder.AddHttpMessageHandler(() => handler);
        }

        return services.BuildServiceProvider();
    }

    /// <summary>Ends each request by a token of its own when something has happened.</summary>
    private sealed class ImpatientHandler(Task end) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var own = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            Task<HttpResponseMessage> sending = base.SendAsync(request, own.Token);
            await Task.WhenAny(sending, end);
            await own.CancelAsync();
            return await sending;
        }
    }
}

using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Http;

/// <summary>More of what can happen to a connection, over a real one.</summary>
public sealed class ObservedTransportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Row_3_8_https_to_a_port_that_says_nothing_ends_with_the_limit_of_the_attempt()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var clock = new FakeTimeProvider();
        CceClientOptions options = TestClient.Options(clock: clock);
        options.Endpoints = [new Uri($"https://{listener.LocalEndpoint}/")];
        options.ConnectTimeout = TimeSpan.FromHours(1);
        options.MaxRetries = 0;
        using CceClient client = CceClient.Create(options);

        Task<UpgradeTask> call = client.ShowAsync();
        using TcpClient silent = await listener.AcceptTcpClientAsync(Cancellation);
        await silent.GetStream().ReadExactlyAsync(new byte[1], Cancellation);
        clock.Advance(options.AttemptTimeout);

        var exception = await Assert.ThrowsAsync<CceTimeoutException>(() => call);
        Assert.Equal((CceTimeoutScope.Attempt, 1), (exception.Scope, exception.Attempts));
    }

    [Fact]
    public async Task Row_3_6_a_refused_connection_is_tried_again_without_being_told_to()
    {
        using var transport = new ScriptedTransport();
        using CceClient client = TestClient.Create(transport);
        transport.Fail(new HttpRequestException(
            HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused)));

        await client.ShowAsync();

        Assert.Equal(2, transport.Requests.Count);
    }

    [Fact]
    public async Task Row_3_15_a_request_without_its_body_is_said_before_anything_is_sent()
    {
        using var transport = new ScriptedTransport();
        using CceClient client = TestClient.Create(transport);

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(
            () => client.UpgradeClusterAsync("project-1", "cluster-1", null!, Cancellation));

        Assert.Equal("upgrade", exception.ParamName);
        Assert.Empty(transport.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Row_2_17_a_refusal_that_does_not_say_what_it_holds(bool hasBody)
    {
        await using var server = new RawServer();
        CceClientOptions options = TestClient.Options();
        options.Endpoints = [server.Endpoint];
        options.MaxRetries = 0;
        using CceClient client = CceClient.Create(options);
        string body = hasBody ? """{"errorCode":"C","errorMessage":"m"}""" : "";
        server.Write($"HTTP/1.1 500 X\r\nX-Request-Id: rid-123\r\nContent-Length: {body.Length}\r\n\r\n{body}");

        var exception = await client.FailAsync<CceServerException>();

        Assert.Equal(
            (500, "rid-123", body, hasBody ? "C" : null, hasBody ? "m" : null),
            (exception.StatusCode, exception.RequestId, exception.Response, exception.ErrorCode, exception.ErrorMessage));
    }
}

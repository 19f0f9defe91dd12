using System.Net;
using System.Net.Sockets;
using System.Text;
using Cce.Client.Authentication.Exchange;
using Cce.Client.Tests.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Credentials;

/// <summary>With the handler of its own, over loopback.</summary>
public sealed class JsonExchangeTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly FakeTimeProvider _clock = new();

    public JsonExchangeTests() => _listener.Start();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = new WireServer();
        server.Statuses.Enqueue($"302 Found\r\nLocation: {server.Endpoint}elsewhere\r\nX-Trace: 1");

        JsonResponse answer = await SendAsync(server.Endpoint);

        Assert.Equal((302, false, "1", null), (answer.StatusCode, answer.IsSuccess, answer.Header("x-trace"), answer.Header("missing")));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"secret\":\"s3cret\"", "could not be reached: ")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n", "could not be reached: the response is larger than 1048576 bytes")]
    [InlineData("s3cret is not HTTP\r\n\r\n", "did not respond with HTTP")]
    [InlineData("HTTP/1.1 2s3cret00 OK\r\n\r\n", "did not respond with HTTP")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\ns3cret and no gzip", "could not be reached: ")]
    [InlineData("", "could not be reached: ")]
    public async Task An_answer_that_is_none_is_told_without_a_word_of_it(string raw, string message)
    {
        string bytes = raw.EndsWith("2000000\r\n\r\n", StringComparison.Ordinal) ? raw + new string(' ', 2_000_000) : raw;
        using var stop = new CancellationTokenSource();
        Task server = AnswerAllAsync(bytes, stop.Token);

        ExchangeException exception = await Assert.ThrowsAsync<ExchangeException>(() => SendAsync(Endpoint));

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server);
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_stalls_is_cut_off_by_the_same_time_limit()
    {
        using var accepted = new SemaphoreSlim(0);
        var end = new TaskCompletionSource();
        Task server = AnswerOnceAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", accepted, end.Task);

        Task<JsonResponse> waiting = SendAsync(Endpoint);
        await accepted.WaitAsync(Cancellation);
        _clock.Advance(TimeSpan.FromSeconds(3));

        ExchangeException exception = await Assert.ThrowsAsync<ExchangeException>(() => waiting);
        Assert.Equal("did not respond within 3 seconds", exception.Message);
        end.SetResult();
        await server;
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_told_that_and_nothing_else()
    {
        using var cancellation = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, Endpoint);
        Task<JsonResponse> waiting = Exchange().SendAsync(request, cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Nobody_there_is_said_with_the_reason()
    {
        _listener.Stop();

        ExchangeException exception = await Assert.ThrowsAsync<ExchangeException>(() => SendAsync(new Uri("http://127.0.0.1:1/")));

        Assert.Contains("refused", exception.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{"a":{"b":"x"}}""", "x")]
    [InlineData(" /* */ {\"a\":{\"b\":\"2022-12-16T00:00:00Z\"}} // end", "2022-12-16T00:00:00Z")]
    public async Task A_text_is_read_as_it_stands(string body, string text)
    {
        JsonResponse answer = await AnsweredAsync(body);

        Assert.Equal(text, answer.ReadText(answer.ReadObject(), "a.b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("\"s3cret\"")]
    [InlineData("[\"s3cret\"]")]
    [InlineData("<html>s3cret</html>")]
    [InlineData("{\"s3cret\":")]
    [InlineData("{\"a\":\"s3cret")]
    [InlineData("{\"a\":s3cret}")]
    [InlineData("{\"s3cret\":tru}")]
    [InlineData("{\"s3cret\":1} {}")]
    [InlineData("{\"a\":\"s3cret\"} s3cret")]
    public async Task What_is_no_object_is_refused_without_a_word_of_it(string body)
    {
        JsonResponse answer = await AnsweredAsync(body);

        ExchangeException exception = Assert.Throws<ExchangeException>(answer.ReadObject);

        Assert.StartsWith("returned 200 with", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    private static async Task<JsonResponse> AnsweredAsync(string body)
    {
        using var handler = new ScriptedHandler().Answer(body);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1/");
        return await new JsonExchange(handler, TimeProvider.System, Timeout.InfiniteTimeSpan, useProxy: false)
            .SendAsync(request, Cancellation);
    }

    private Uri Endpoint => new($"http://{_listener.LocalEndpoint}/");

    private JsonExchange Exchange() => new(handler: null, _clock, TimeSpan.FromSeconds(3), useProxy: false);

    private async Task<JsonResponse> SendAsync(Uri uri)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        return await Exchange().SendAsync(request, Cancellation);
    }

    // .NET tries again by itself when a connection ends without a word.
    private async Task AnswerAllAsync(string raw, CancellationToken stop)
    {
        while (true)
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync(stop);
            await AnswerAsync(client, raw);
        }
    }

    private async Task AnswerOnceAsync(string raw, SemaphoreSlim answered, Task end)
    {
        using TcpClient client = await _listener.AcceptTcpClientAsync(Cancellation);
        await AnswerAsync(client, raw);
        answered.Release();
        await end;
    }

    private static async Task AnswerAsync(TcpClient client, string raw)
    {
        NetworkStream stream = client.GetStream();
        byte[] buffer = new byte[4096];
        int count = await stream.ReadAsync(buffer, Cancellation);
        Assert.True(count > 0);
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(raw), Cancellation);
        }
        catch (IOException)
        {
            // The client hangs up on an answer that is too long.
        }
    }
}

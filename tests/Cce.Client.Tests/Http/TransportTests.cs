using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Cce.Client.Authentication;

namespace Cce.Client.Tests.Http;

/// <summary>
/// What can happen to a connection, over a real one: Huawei's own client throws what the network stack throws, or worse. Here every
/// case is an exception of the family with a reason.
/// </summary>
public sealed class TransportTests : IAsyncDisposable
{
    private readonly RawServer _server = new();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("3.4 closed without answer", "", false, CceConnectionError.Broken)]
    [InlineData("3.4 reset without answer", "", true, CceConnectionError.Broken)]
    [InlineData("3.4 closed inside the head", "HTTP/1.1 200 OK\r\nContent-", false, CceConnectionError.Broken)]
    [InlineData("3.5 not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", false, CceConnectionError.NotHttp)]
    public async Task A_connection_that_ends_without_an_answer(string row, string text, bool isReset, CceConnectionError reason)
    {
        using CceClient client = Client(static options => options.MaxRetries = 1);

        // Before it gives up, the sending handler tries a question again by itself.
        for (int count = 0; count < 20; count++)
        {
            _server.WriteAndClose(text, isReset);
        }

        var exception = await client.FailAsync<CceConnectionException>();

        Assert.True((reason, 2, 0) == (exception.Reason, exception.Attempts, exception.StatusCode), $"{row}: {exception}");
        Assert.DoesNotContain("SSH", exception.ToString(), StringComparison.Ordinal);
        Assert.InRange(_server.Requests.Count, 2, 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Row_3_3_a_connection_that_ends_inside_the_body(bool isReset)
    {
        using CceClient client = Client(static options => options.MaxRetries = 1);
        string text = Encoding.UTF8.GetString(RawServer.Text(200, """{"kind":"UpgradeTask"}"""))[..^5];
        _server.WriteAndClose(text, isReset).WriteAndClose(text, isReset).WriteAndClose(text, isReset);

        var exception = await client.FailAsync<CceUnreadableResponseException>();
        Assert.Equal((200, 2), (exception.StatusCode, exception.Attempts));
        Assert.Contains("but the body is incomplete", exception.Message, StringComparison.Ordinal);

        await client.ShowAsync();
        Assert.Equal(4, _server.Requests.Count);
    }

    [Fact]
    public async Task Row_3_6_a_connection_that_is_refused()
    {
        using CceClient client = Client(options => options.Endpoints = [UnusedEndpoint()]);

        var exception = await client.FailAsync<CceConnectionException>();

        Assert.Equal((CceConnectionError.Refused, 4), (exception.Reason, exception.Attempts));
        Assert.Contains("127.0.0.1 refused the connection (", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_3_7_a_name_that_does_not_resolve()
    {
        using CceClient client = Client(static options =>
        {
            options.Endpoints = [new Uri("https://cce.invalid/")];
            options.MaxRetries = 0;
        });

        var exception = await client.FailAsync<CceConnectionException>();

        Assert.Equal(CceConnectionError.NameNotResolved, exception.Reason);
        Assert.Contains("the name cce.invalid cannot be resolved", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_3_8_https_to_a_port_that_speaks_http()
    {
        // A server that reads the first bytes of TLS and says that this is no HTTP.
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task answering = SayBadRequestAsync(listener);
        using CceClient client = Client(options =>
        {
            options.Endpoints = [new Uri($"https://{listener.LocalEndpoint}/")];
            options.MaxRetries = 0;
        });

        var exception = await client.FailAsync<CceConnectionException>();

        await answering;
        Assert.Equal(CceConnectionError.Tls, exception.Reason);
    }

    [Fact]
    public async Task Row_3_9_a_certificate_that_nobody_trusts()
    {
        using X509Certificate2 certificate = SelfSigned.Create();
        await using var server = new RawServer(certificate);
        using CceClient client = Client(options => options.Endpoints = [server.Endpoint]);

        var exception = await client.FailAsync<CceConnectionException>();

        Assert.Equal(CceConnectionError.Tls, exception.Reason);
        Assert.Contains("no trusted TLS connection to 127.0.0.1", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Row_3_10_a_certificate_of_an_authority_of_the_users()
    {
        using X509Certificate2 certificate = SelfSigned.Create();
        await using var server = new RawServer(certificate);
        using CceClient client = Client(options =>
        {
            options.Endpoints = [server.Endpoint];
            options.ConfigureTransport = handler => SelfSigned.Trust(handler, certificate);
        });

        await client.ShowAsync();

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Row_3_11_and_3_12_a_bad_certificate_then_a_refusal_then_a_good_endpoint()
    {
        using X509Certificate2 certificate = SelfSigned.Create();
        await using var bad = new RawServer(certificate);
        using CceClient client = Client(options => options.Endpoints =
        [
            bad.Endpoint, UnusedEndpoint(), new Uri("https://cce.invalid/"), new Uri(_server.Endpoint, "base"),
        ]);

        await client.ShowAsync();

        Assert.StartsWith("GET /base/api/v3/projects/", Assert.Single(_server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_3_13_a_proxy_that_refuses()
    {
        Uri proxy = UnusedEndpoint();
        using CceClient client = Client(options => Proxy(options, proxy, "https://cce.example.com/"));

        var exception = await client.FailAsync<CceConnectionException>();

        Assert.Contains($"127.0.0.1:{proxy.Port}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(4, exception.Attempts);
    }

    [Fact]
    public async Task Row_3_14_a_proxy_that_asks_who_it_is()
    {
        using CceClient client = Client(options => Proxy(options, _server.Endpoint, "https://cce.example.com/"));
        for (int count = 0; count < 4; count++)
        {
            _server.Answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"");
        }

        var exception = await client.FailAsync<CceConnectionException>();

        Assert.Equal(CceConnectionError.Proxy, exception.Reason);
        Assert.Contains("407", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", string.Concat(_server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_order_is_not_given_twice_when_a_kept_connection_ends_after_it(bool isReset)
    {
        using CceClient client = Client();
        _server.Answer(200, "{}").WriteAndClose("", isReset);
        await client.ShowAsync();

        // The second request on the connection: the sending handler would repeat one without content by itself.
        var exception = await Assert.ThrowsAsync<CceConnectionException>(client.PauseAsync);

        Assert.Equal((CceConnectionError.Broken, 1), (exception.Reason, exception.Attempts));
        Assert.Single(_server.Requests, request => request.StartsWith("POST ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Row_1_31_an_answer_is_decompressed(string encoding)
    {
        using CceClient client = Client();
        byte[] body = Compress("""{"kind":"UpgradeTask"}""", encoding);
        _server.Write([
            .. Encoding.ASCII.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
        ]);

        Assert.Equal("UpgradeTask", (await client.ShowAsync()).Kind);
        Assert.Contains("Accept-Encoding: gzip, deflate, br", Assert.Single(_server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_does_not_carry_the_credentials_away()
    {
        await using var thief = new RawServer();
        using CceClient client = Client(static options => options.Credentials = new AccessKeyCredential("AK", "s3cret", "t0ken"));
        _server.Answer(307, "", $"Location: {thief.Endpoint}");

        await client.FailAsync<CceUnreadableResponseException>();

        Assert.Empty(thief.Requests);
    }

    [Fact]
    public async Task Row_4_8_calls_that_begin_together_run_together()
    {
        using CceClient client = Client();
        int waiting = 0;
        var all = new TaskCompletionSource();
        for (int count = 0; count < 8; count++)
        {
            _server.Do(async connection =>
            {
                if (Interlocked.Increment(ref waiting) == 8)
                {
                    all.SetResult();
                }

                await all.Task.WaitAsync(connection.Stop);
                await connection.WriteAsync(RawServer.Text(200, "{}"));
            });
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.ShowAsync()));

        Assert.Equal(8, _server.Requests.Count);
    }

    [Fact]
    public void Row_4_9_a_thread_with_a_synchronization_context_can_wait_for_a_call()
    {
        using CceClient client = Client();
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new DeadContext());
        try
        {
            // Blocks the only thread of the context: it ends only if nothing wants to come back to it.
            Task<UpgradeTask> call = client.ShowAsync();
            Assert.True(((IAsyncResult)call).AsyncWaitHandle.WaitOne(TimeSpan.FromSeconds(30)));
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private static Uri UnusedEndpoint()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}/");
    }

    private static async Task SayBadRequestAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        await stream.ReadExactlyAsync(new byte[16], TestContext.Current.CancellationToken);
        await stream.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
    }

    private static void Proxy(CceClientOptions options, Uri proxy, string endpoint)
    {
        options.Endpoints = [new Uri(endpoint)];
        options.ConfigureTransport = handler => ((SocketsHttpHandler)handler).Proxy = new WebProxy(proxy);
    }

    private static byte[] Compress(string text, string encoding)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionMode.Compress),
            "br" => new BrotliStream(bytes, CompressionMode.Compress),
            _ => new ZLibStream(bytes, CompressionMode.Compress),
        })
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private CceClient Client(Action<CceClientOptions>? change = null)
    {
        CceClientOptions options = TestClient.Options();
        options.Endpoints = [_server.Endpoint];
        change?.Invoke(options);
        return CceClient.Create(options);
    }

    /// <summary>Runs nothing, as a thread that waits would.</summary>
    private sealed class DeadContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Cce.Client.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Authentication;

/// <summary>What is signed is what arrives.</summary>
public sealed class SigningHandlerTests : IAsyncDisposable
{
    private const string AccessKey = "AKIDEXAMPLE";
    private const string SecretKey = "s3cret/key+=";

    private readonly WireServer _server = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2022, 12, 16, 5, 40, 20, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("cluster-1")]
    [InlineData("7eb8b2ff-2b0a-11ee-8b1a-0255ac100b03")]
    [InlineData("a b")]
    [InlineData("a+b")]
    [InlineData("a/b?x=1#y")]
    [InlineData("a%2Fb")]
    [InlineData("!$&'()*,;=:@[]")]
    [InlineData("~-._")]
    [InlineData("集群")]
    [InlineData("😀")]
    public async Task Any_id_that_the_client_sends_is_signed_for(string id)
    {
        using HttpClient http = Client(new SigningHandler(Credential(), id.All(char.IsAscii) ? "p1" : null, _clock));
        var client = new CceClient(http) { BaseUrl = _server.Endpoint.AbsoluteUri };

        await client.ShowUpgradeClusterTaskAsync("project", id, id, Cancellation);

        AssertSigned(Assert.Single(_server.Requests));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/p?")]
    [InlineData("/p?flag")]
    [InlineData("/p?b=2&a=1&a=0&A=3")]
    [InlineData("/p?a=b+c&d=%2B&e=%26%3D")]
    [InlineData("/p?a=b=c&&x==")]
    [InlineData("/p?名=值&e=%e9%9b%86")]
    [InlineData("/p?a=/:@!$'()*,;x?y#fragment")]
    [InlineData("/a/./b/../c//d/%7Euser/%41")]
    public async Task Any_target_is_signed_as_it_is_sent(string target)
    {
        using HttpClient http = Client(Handler());

        using HttpResponseMessage response = await http.GetAsync(new Uri(_server.Endpoint, target), Cancellation);

        AssertSigned(Assert.Single(_server.Requests));
    }

    [Fact]
    public async Task Every_header_is_signed_as_HttpClient_writes_it()
    {
        using HttpClient http = Client(Handler());
        http.DefaultRequestHeaders.UserAgent.ParseAdd("cce-tests/1.0 (a comment) other/2");
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json;q=0.5, text/plain");
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Endpoint);
        request.Headers.Add("X-Custom", ["b", "a"]);
        request.Headers.TryAddWithoutValidation("Accept-Language", "en;q=0.5,  de");
        request.Headers.TryAddWithoutValidation("X-Padded", "  a  b  ");
        request.Headers.TryAddWithoutValidation("X-Empty", "");
        request.Headers.TryAddWithoutValidation("X_Underscore", "1");
        request.Headers.ConnectionClose = true;
        request.Headers.ExpectContinue = false;

        using HttpResponseMessage response = await http.SendAsync(request, Cancellation);

        WireRequest received = Assert.Single(_server.Requests);
        AssertSigned(received);
        Assert.Equal("b, a", received.Header("X-Custom"));
        Assert.Contains(
            "SignedHeaders=accept;accept-language;host;user-agent;x-custom;x-empty;x-padded;x-sdk-date,",
            received.Header("Authorization"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "application/json")]
    [InlineData("{\"名\":\"值\"}\r\n", "application/json")]
    [InlineData("", "application/json")]
    [InlineData("<a/>", "application/xml")]
    [InlineData("text", null)]
    public async Task A_body_arrives_as_it_was_signed(string body, string? contentType)
    {
        using HttpClient http = Client(Handler());
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));
        using var content = new StreamContent(stream);
        content.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);

        using HttpResponseMessage response = await http.PostAsync(_server.Endpoint, content, Cancellation);

        WireRequest received = Assert.Single(_server.Requests);
        Assert.Equal(body, Encoding.UTF8.GetString(received.Body));
        AssertSigned(received);
        Assert.Equal(contentType == "application/xml", received.Has("X-Sdk-Content-Sha256"));
    }

    [Fact]
    public async Task A_hash_that_the_caller_gives_is_kept()
    {
        using HttpClient http = Client(Handler());
        using var request = new HttpRequestMessage(HttpMethod.Put, _server.Endpoint) { Content = new StringContent("text") };
        request.Headers.Add("X-Sdk-Content-Sha256", "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1");

        using HttpResponseMessage response = await http.SendAsync(request, Cancellation);

        WireRequest received = Assert.Single(_server.Requests);
        AssertSigned(received);
        Assert.StartsWith("982d9e3e", received.Header("X-Sdk-Content-Sha256"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task Each_attempt_is_signed_anew(string mediaType)
    {
        _server.Statuses.Enqueue("503 Service Unavailable");
        using HttpClient http = Client(new SecondAttempt(() => _clock.Advance(TimeSpan.FromMinutes(20)))
        {
            InnerHandler = new SigningHandler(Credential("token=="), "p1", _clock) { InnerHandler = Sender() },
        });

        using var content = new StringContent("{}", Encoding.UTF8, mediaType);
        using HttpResponseMessage response = await http.PostAsync(_server.Endpoint, content, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["20221216T054020Z", "20221216T060020Z"], _server.Requests.Select(request => request.Header("X-Sdk-Date")));
        Assert.All(_server.Requests, AssertSigned);
        Assert.All(_server.Requests, request => Assert.Equal("{}"u8, request.Body));
        Assert.All(_server.Requests, request => Assert.Equal("token==", request.Header("X-Security-Token")));
        Assert.All(_server.Requests, request => Assert.Equal("p1", request.Header("X-Project-Id")));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public async Task The_date_is_that_of_the_common_calendar_everywhere(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            using HttpClient http = Client(Handler());
            using HttpResponseMessage response = await http.GetAsync(_server.Endpoint, Cancellation);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        WireRequest received = Assert.Single(_server.Requests);
        Assert.Equal("20221216T054020Z", received.Header("X-Sdk-Date"));
        AssertSigned(received);
    }

    [Fact]
    public async Task Host_is_signed_with_the_port_or_as_the_caller_set_it()
    {
        using HttpClient http = Client(Handler());
        using HttpResponseMessage first = await http.GetAsync(_server.Endpoint, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Endpoint);
        request.Headers.Host = "cce.example.com";
        using HttpResponseMessage second = await http.SendAsync(request, Cancellation);

        Assert.Equal([_server.Endpoint.Authority, "cce.example.com"], _server.Requests.Select(received => received.Header("Host")));
        Assert.All(_server.Requests, AssertSigned);
    }

    [Theory]
    [InlineData("https://cce.example.com/", "cce.example.com")]
    [InlineData("https://CCE.example.com:443/", "cce.example.com")]
    [InlineData("https://cce.example.com:8443/", "cce.example.com:8443")]
    [InlineData("http://[::1]:8080/", "[::1]:8080")]
    [InlineData("https://云.example.com/", "xn--9kq.example.com")]
    public async Task Host_is_signed_as_HttpClient_writes_it(string uri, string host)
    {
        var handler = Handler();
        handler.InnerHandler = new PlainHandler(new SocketsHttpHandler { ConnectCallback = ConnectToServerAsync });
        using HttpClient http = Client(handler);

        using HttpResponseMessage response = await http.GetAsync(new Uri(uri), Cancellation);

        WireRequest received = Assert.Single(_server.Requests);
        Assert.Equal(host, received.Header("Host"));
        AssertSigned(received);
    }

    [Fact]
    public async Task Host_is_that_of_each_request_whatever_the_last_one_was()
    {
        var handler = Handler();
        handler.InnerHandler = new PlainHandler(new SocketsHttpHandler { ConnectCallback = ConnectToServerAsync });
        using HttpClient http = Client(handler);

        foreach (string authority in new[] { "a.example.com", "a.example.com:8080", "a.example.com", "a.example.co", "A.example.co", "云.cn", "xn--9kq.cn" })
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri($"https://{authority}/"), Cancellation);
        }

        Assert.Equal(
            ["a.example.com", "a.example.com:8080", "a.example.com", "a.example.co", "a.example.co", "xn--9kq.cn", "xn--9kq.cn"],
            _server.Requests.Select(request => request.Header("Host")));
        Assert.All(_server.Requests, AssertSigned);
    }

    [Fact]
    public async Task A_key_without_token_and_project_sends_no_header_for_them()
    {
        using HttpClient http = Client(Handler());
        using HttpResponseMessage response = await http.GetAsync(_server.Endpoint, Cancellation);

        WireRequest received = Assert.Single(_server.Requests);
        Assert.False(received.Has("X-Security-Token"));
        Assert.False(received.Has("X-Project-Id"));
        Assert.DoesNotContain(SecretKey, string.Join('\n', received.Headers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_that_is_not_followed_is_handed_back()
    {
        _server.Statuses.Enqueue($"307 Temporary Redirect\r\nLocation: {_server.Endpoint}elsewhere");
        using HttpClient http = Client(Handler());

        using HttpResponseMessage response = await http.GetAsync(_server.Endpoint, Cancellation);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task Cancelling_stops_the_reading_of_the_body()
    {
        using var cancellation = new CancellationTokenSource();
        using HttpClient http = Client(Handler());
        using var content = new EndlessContent();

        Task<HttpResponseMessage> sending = http.PostAsync(_server.Endpoint, content, cancellation.Token);
        await content.Started;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public void Nothing_is_sent_synchronously_because_it_would_be_unsigned()
    {
        using HttpClient http = Client(Handler());
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Endpoint);

        Assert.Throws<NotSupportedException>(() => http.Send(request, Cancellation));
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task No_secret_is_in_the_exception_of_a_request_that_fails()
    {
        using HttpClient http = Client(new SigningHandler(Credential("s3cret-token"), timeProvider: _clock));
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1:1/");

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, Cancellation));

        Assert.DoesNotContain("s3cret", exception.ToString(), StringComparison.Ordinal);
    }

    private static SocketsHttpHandler Sender() => new() { AllowAutoRedirect = false };

    private static AccessKeyCredential Credential(string? token = null) => new(AccessKey, SecretKey, token);

    private static HttpClient Client(DelegatingHandler handler)
    {
        handler.InnerHandler ??= Sender();
        return new HttpClient(handler);
    }

    private static void AssertSigned(WireRequest request) =>
        Assert.Equal(WireSignature.Authorization(request, AccessKey, SecretKey), request.Header("Authorization"));

    // Whatever the address says, it is this server that hears what is sent.
    private async ValueTask<Stream> ConnectToServerAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(_server.Endpoint.Host, _server.Endpoint.Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    // The server of the tests has no certificate.
    private sealed class PlainHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Uri uri = request.RequestUri!;
            request.RequestUri = new UriBuilder(uri) { Scheme = Uri.UriSchemeHttp, Port = uri.IsDefaultPort ? 80 : uri.Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private SigningHandler Handler() => new(Credential(), timeProvider: _clock);
}

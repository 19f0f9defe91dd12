using System.Net;
using Feature;

public static class Usage
{
    private static readonly List<string> Asked = [];

    public static async Task RunAsync(LoopbackServer server)
    {
        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = server.BaseAddress.ToString() };
        await WithoutCredentialsAsync(client, server);
        await OneSchemeAsync(client, server);
        await SeveralSchemesAsync(client, server);
        await OnlyToTheServerAsync(server);
        await NoSecretInMessagesAsync(client, server);
    }

    // Nothing is set: requests go as they are.
    private static async Task WithoutCredentialsAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/query", () => client.WithQueryKeyAsync());
        await SendsAsync(server, "/token", () => client.WithTokenAsync());
        Assert.Null(server.LastRequest.Header("Authorization"));
        await SendsAsync(server, "/both", () => client.WithBothAsync());
        Assert.Null(server.LastRequest.Header("X-Api-Key"));
    }

    private static async Task OneSchemeAsync(FeatureClient client, LoopbackServer server)
    {
        client.HeaderKeyProvider = _ => Task.FromResult<string?>("h-1");
        client.QueryKeyProvider = async token => { await Task.Yield(); token.ThrowIfCancellationRequested(); return "q&1"; };
        client.CookieKeyProvider = _ => Task.FromResult<string?>("c;1");
        client.BasicAuthProvider = _ => Task.FromResult<NetworkCredential?>(new NetworkCredential("ü", "p:w"));
        client.BearerProvider = _ => Task.FromResult<string?>("b-1");
        client.OtherProvider = _ => Task.FromResult<string?>("o=1, p=2");
        client.OauthProvider = (scopes, _) => { Asked.Add(string.Join(" ", scopes)); return Task.FromResult<string?>("t-1"); };
        client.OpenIdProvider = (scopes, _) => { Asked.Add(string.Join(" ", scopes)); return Task.FromResult<string?>("i-1"); };

        server.Enqueue(LoopbackResponse.Json(200, "7"));
        Assert.Equal(7, await client.WithHeaderKeyAsync());
        Assert.Equal("h-1", server.LastRequest.Header("X-Api-Key"));
        await SendsAsync(server, "/query?api%20key=q%261", () => client.WithQueryKeyAsync());
        await SendsAsync(server, "/query?q=a%2Bb&api%20key=q%261", () => client.WithQueryKeyAsync("a+b"));
        await SendsAsync(server, "/cookie", () => client.WithCookieKeyAsync("s"));
        Assert.Equal("session=s; SESSIONID=c%3B1", server.LastRequest.Header("Cookie"));
        await SendsAsync(server, "/basic", () => client.WithBasicAsync());
        Assert.Equal("Basic w7w6cDp3", server.LastRequest.Header("Authorization"));
        await SendsAsync(server, "/bearer", () => client.WithBearerAsync());
        Assert.Equal("Bearer b-1", server.LastRequest.Header("Authorization"));
        await SendsAsync(server, "/other", () => client.WithOtherAsync());
        Assert.Equal("Custom-Scheme o=1, p=2", server.LastRequest.Header("Authorization"));
        await SendsAsync(server, "/token", () => client.WithTokenAsync());
        Assert.Equal("Bearer t-1", server.LastRequest.Header("Authorization"));
        await SendsAsync(server, "/open-id", () => client.WithOpenIdAsync());
        Assert.Equal("Bearer i-1", server.LastRequest.Header("Authorization"));
        Assert.Equal(["read write:\"all\"", "openid"], Asked);

        // A redirect is followed by the handler, which drops the header.
        server.Enqueue(new LoopbackResponse { Status = 302, Headers = [KeyValuePair.Create("Location", "/moved")] });
        await SendsAsync(server, "/moved", () => client.WithBearerAsync());
        Assert.Null(server.LastRequest.Header("Authorization"));

        await SendsAsync(server, "/none", () => client.WithNoneAsync());
        Assert.Null(server.LastRequest.Header("Authorization"));
        Assert.Null(server.LastRequest.Header("X-Api-Key"));
    }

    private static async Task SeveralSchemesAsync(FeatureClient client, LoopbackServer server)
    {
        await SendsAsync(server, "/either", () => client.WithEitherAsync());
        Assert.Equal("h-1", server.LastRequest.Header("X-Api-Key"));
        Assert.Null(server.LastRequest.Header("Authorization"));
        await SendsAsync(server, "/both?api%20key=q%261", () => client.WithBothAsync());
        Assert.Equal("h-1", server.LastRequest.Header("X-Api-Key"));
        await SendsAsync(server, "/optional", () => client.WithOrWithoutAsync());
        Assert.Equal("Bearer b-1", server.LastRequest.Header("Authorization"));

        // An alternative that is not there as a whole is not used in part.
        client.HeaderKeyProvider = _ => Task.FromResult<string?>(null);
        await SendsAsync(server, "/either", () => client.WithEitherAsync());
        Assert.Null(server.LastRequest.Header("X-Api-Key"));
        Assert.Equal("Bearer t-1", server.LastRequest.Header("Authorization"));
        await SendsAsync(server, "/both", () => client.WithBothAsync());
        client.HeaderKeyProvider = null;
        await SendsAsync(server, "/both", () => client.WithBothAsync());
        client.BearerProvider = null;
        await SendsAsync(server, "/optional", () => client.WithOrWithoutAsync());
        Assert.Null(server.LastRequest.Header("Authorization"));
    }

    // An operation with a server of its own has its credential there; no other server gets one, whatever PrepareRequest does.
    private static async Task OnlyToTheServerAsync(LoopbackServer server)
    {
        var asked = 0;
        Task<string?> KeyAsync(CancellationToken cancellationToken)
        {
            asked++;
            return Task.FromResult<string?>("h-2");
        }

        var client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = "https://example.invalid", ElsewhereExampleBaseUrl = server.BaseAddress.ToString(), HeaderKeyProvider = KeyAsync };
        await SendsAsync(server, "/elsewhere", () => client.WithOwnServerAsync());
        Assert.Equal("h-2", server.LastRequest.Header("X-Api-Key"));
        Assert.Equal(1, asked);

        client = new FeatureClient(server.CreateHttpClient()) { BaseUrl = "https://example.invalid", HeaderKeyProvider = KeyAsync, Redirected = server.BaseAddress };
        server.Enqueue(LoopbackResponse.Json(200, "7"));
        await client.WithHeaderKeyAsync();
        Assert.Null(server.LastRequest.Header("X-Api-Key"));
        Assert.Equal(1, asked);
    }

    private static async Task NoSecretInMessagesAsync(FeatureClient client, LoopbackServer server)
    {
        client.QueryKeyProvider = _ => Task.FromResult<string?>("SECRET");
        client.HeaderKeyProvider = _ => Task.FromResult<string?>("SECRET");
        server.Enqueue(LoopbackResponse.Json(500, "{}"));
        var exception = await Assert.ThrowsAsync<ApiException>(() => client.WithBothAsync());
        Assert.Contains("SECRET", server.LastRequest.Target);
        Assert.DoesNotContain("SECRET", exception.ToString());
        Assert.DoesNotContain("SECRET", exception.Url!.AbsoluteUri);

        client.HeaderKeyProvider = _ => Task.FromResult<string?>("SECRET\r\nX-Evil: 1");
        var invalid = await Assert.ThrowsAsync<InvalidOperationException>(() => client.WithHeaderKeyAsync());
        Assert.DoesNotContain("SECRET", invalid.ToString());

        // What a provider throws is what the caller gets.
        client.HeaderKeyProvider = _ => throw new NotSupportedException("no key");
        await Assert.ThrowsAsync<NotSupportedException>(() => client.WithHeaderKeyAsync());
    }

    private static async Task SendsAsync(LoopbackServer server, string target, Func<Task> call)
    {
        server.Enqueue(LoopbackResponse.Empty(204));
        await call();
        Assert.Equal(target, server.LastRequest.Target);
    }
}

namespace Feature
{
    public partial class FeatureClient
    {
        public Uri? Redirected { get; set; }

        partial void PrepareRequest(HttpClient client, HttpRequestMessage request, string url)
        {
            if (Redirected is not null)
            {
                request.RequestUri = new Uri(Redirected, request.RequestUri!.PathAndQuery);
            }
        }
    }
}

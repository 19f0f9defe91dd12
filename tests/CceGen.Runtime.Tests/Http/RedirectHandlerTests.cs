using System.Net;

namespace CceGen.Runtime.Tests.Http;

public sealed class RedirectHandlerTests
{
    private const string Origin = "https://a.example/pets";

    [Theory]
    [InlineData(300, "POST", "GET")]
    [InlineData(301, "POST", "GET")]
    [InlineData(301, "PUT", "PUT")]
    [InlineData(302, "POST", "GET")]
    [InlineData(303, "PUT", "GET")]
    [InlineData(303, "HEAD", "HEAD")]
    [InlineData(307, "POST", "POST")]
    [InlineData(308, "POST", "POST")]
    public async Task A_redirect_is_followed_as_its_status_says(int status, string method, string expected)
    {
        var server = new Server((status, "/moved?a=1"), (200, null));
        using var response = await SendAsync(server, method);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal($"{expected} https://a.example/moved?a=1 k c Bearer t {(expected == method ? "text" : "")}", server.Requests[1]);
    }

    [Theory]
    [InlineData("https://a.example:443/b", "k c Bearer t text")]
    [InlineData("https://A.example/b", "k c Bearer t text")]
    [InlineData("https://a.example:8443/b", "   text")]
    [InlineData("https://b.example/b", "   text")]
    [InlineData("//b.example/b", "   text")]
    [InlineData("https://a.example.b.example/b", "   text")]
    [InlineData("https://a.example@b.example/b", "   text")]
    public async Task Only_the_origin_gets_credentials(string location, string expected)
    {
        var server = new Server((307, location), (200, null));
        using var response = await SendAsync(server, "POST");

        Assert.EndsWith(" " + expected, server.Requests[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(307, "http://a.example/b")]
    [InlineData(307, "ftp://a.example/b")]
    [InlineData(307, null)]
    [InlineData(304, "/b")]
    [InlineData(201, "/b")]
    public async Task What_is_no_redirect_is_the_response(int status, string? location)
    {
        var server = new Server((status, location));
        using var response = await SendAsync(server, "POST");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_circle_ends()
    {
        var server = new Server([.. Enumerable.Repeat((302, (string?)"/again"), 60)]);
        using var response = await SendAsync(server, "GET");

        Assert.Equal(302, (int)response.StatusCode);
        Assert.Equal(51, server.Requests.Count);
    }

    private static async Task<HttpResponseMessage> SendAsync(Server server, string method)
    {
        using var client = new HttpClient(new RedirectHandler(server));
        using var request = new OperationRequest(new HttpMethod(method), new Uri(Origin), "op", "/pets") { Content = new StringContent("text") };
        request.Headers.TryAddWithoutValidation("Cookie", "c");
        request.AddSecurity(
            SecurityCredential.InHeader("X-Key", _ => Task.FromResult<string?>("k")),
            SecurityCredential.Of("Bearer", _ => Task.FromResult<string?>("t")));
        await request.AuthorizeAsync(TestContext.Current.CancellationToken);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private sealed class Server(params (int Status, string? Location)[] responses) : HttpMessageHandler
    {
        public List<string> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string Header(string name) => request.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : "";
            var (status, location) = responses[Requests.Count];
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Requests.Add($"{request.Method} {request.RequestUri} {Header("X-Key")} {Header("Cookie")} {Header("Authorization")} {body}");
            var response = new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request };
            response.Headers.Location = location is null ? null : new Uri(location, UriKind.RelativeOrAbsolute);
            return response;
        }
    }
}

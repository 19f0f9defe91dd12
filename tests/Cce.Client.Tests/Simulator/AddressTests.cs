using System.Net;
using Cce.Simulator;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Simulator;

/// <summary>Paths that lead nowhere, and hosts that requests may name.</summary>
public sealed class AddressTests : IAsyncLifetime
{
    private StoryServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Endpoint => _server.Simulator.Endpoint;

    public async ValueTask InitializeAsync() => _server = await StoryServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("GET", "/nope")]
    [InlineData("GET", "/favicon.ico")]
    [InlineData("GET", "/cce-upgrade")]
    [InlineData("GET", "/a/b")]
    [InlineData("GET", "/upgrades/nope")]
    [InlineData("GET", "//nope")]
    [InlineData("POST", "/")]
    [InlineData("HEAD", "/nope")]
    public async Task A_path_that_leads_nowhere_is_404_of_the_gateway(string method, string path)
    {
        string response = await RawExchange.SendAsync(
            Endpoint, $"{method} {path} HTTP/1.1\nHost: {Endpoint.Authority}\nContent-Length: 0\nConnection: close");

        Assert.Equal("404", RawExchange.Status(response));
        Assert.Equal(method != "HEAD", response.Contains("APIGW.0101", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/scalar.js", "text/javascript")]
    [InlineData("/openapi/cce-upgrade.yaml", "application/yaml")]
    [InlineData("/upgrades", "text/html")]
    public async Task The_pages_are_at_their_paths(string path, string contentType)
    {
        using HttpResponseMessage response = await _server.Http.GetAsync(new Uri(Endpoint, path), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("0.0.0.0")]
    [InlineData("xn--a")]
    [InlineData("localhost.")]
    public async Task A_foreign_host_is_rejected_with_the_way_to_allow_it(string host)
    {
        foreach (string path in new[] { "/", "/upgrades/events", "/openapi/cce-upgrade.yaml", "/api/v3/clusterupgradepaths", "/nope" })
        {
            string response = await RawExchange.SendAsync(Endpoint, $"GET {path} HTTP/1.1\nHost: {host}\nConnection: close");
            JObject error = JObject.Parse(response[response.IndexOf('{', StringComparison.Ordinal)..(response.LastIndexOf('}') + 1)]);

            Assert.Equal("421", RawExchange.Status(response));
            Assert.Equal("SIMULATOR.0002", (string?)error["error_code"]);
            Assert.StartsWith($"The host '{host}' is not allowed; ", (string?)error["error_msg"], StringComparison.Ordinal);
            Assert.Contains("AllowedHosts (--host", (string?)error["error_msg"], StringComparison.Ordinal);
            Assert.Contains($"X-Request-Id: {error["request_id"]}", response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_foreign_host_gets_no_scripted_response_and_is_still_recorded()
    {
        _server.Simulator.Responses.Enqueue("{}");

        await RawExchange.SendAsync(Endpoint, "GET /a HTTP/1.1\nHost: evil.example\nConnection: close");

        Assert.Equal(1, _server.Simulator.Responses.Remaining);
        Assert.Equal("evil.example", Assert.Single(_server.Simulator.Requests.ToList()).Header("Host"));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:8080")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:8080")]
    public async Task A_host_of_the_loopback_interface_is_allowed(string host) =>
        Assert.Equal("200", RawExchange.Status(
            await RawExchange.SendAsync(Endpoint, $"GET /api/v3/clusterupgradepaths HTTP/1.1\nHost: {host}\nConnection: close")));

    [Fact]
    public async Task A_request_of_HTTP_1_0_needs_no_host() =>
        Assert.Equal("200", RawExchange.Status(await RawExchange.SendAsync(Endpoint, "GET /api/v3/clusterupgradepaths HTTP/1.0")));

    [Theory]
    [InlineData("cce.test", "cce.test:80", "200")]
    [InlineData("cce.test", "CCE.test", "200")]
    [InlineData("cce.test", "other.test", "421")]
    [InlineData("*.cce.test", "a.cce.test", "200")]
    [InlineData("*.cce.test", "cce.test", "421")]
    [InlineData("fd00::1", "[fd00::1]:80", "200")]
    [InlineData("b\u00fccher.test", "xn--bcher-kva.test", "200")]
    [InlineData("xn--bcher-kva.test", "xn--bcher-kva.test", "200")]
    [InlineData("*", "evil.example", "200")]
    [InlineData("*", "xn--a", "200")]
    [InlineData("cce.test", "localhost", "200")]
    public async Task More_hosts_are_allowed_by_name(string allowed, string host, string status)
    {
        await using CceSimulator simulator = await CceSimulator.StartAsync(new CceSimulatorOptions { AllowedHosts = [allowed] }, Cancellation);

        string response = await RawExchange.SendAsync(
            simulator.Endpoint, $"GET /api/v3/clusterupgradepaths HTTP/1.1\nHost: {host}\nConnection: close");

        Assert.Equal(status, RawExchange.Status(response));
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://cce.test")]
    [InlineData("cce.test:80")]
    [InlineData("a b")]
    [InlineData("*.")]
    [InlineData("a.*")]
    public void An_entry_that_is_no_host_is_an_error(string host) =>
        Assert.Contains(
            $"'{host}' is not a host",
            Assert.Throws<ArgumentException>(() => new CceSimulatorOptions { AllowedHosts = [host] }).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task Slashes_before_a_path_change_nothing()
    {
        string path = _server.Simulator.Upgrades.AddSample().Path;
        foreach (string target in new[] { "/" + path, "///" + path, $"http://{Endpoint.Authority}/{path}" })
        {
            string response = await RawExchange.SendAsync(Endpoint, $"GET {target} HTTP/1.1\nHost: {Endpoint.Authority}\nConnection: close");

            Assert.Equal("200", RawExchange.Status(response));
            Assert.Contains("\"kind\":\"UpgradeTask\"", response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_client_finds_its_way_with_any_slash_at_the_end_of_its_address()
    {
        foreach (string end in new[] { "", "/", "//" })
        {
            var client = new CceClient(_server.Http) { BaseUrl = Endpoint.AbsoluteUri.TrimEnd('/') + end };

            Assert.NotEmpty((await client.ListClusterUpgradePathsAsync(Cancellation)).UpgradePaths!);
        }
    }
}

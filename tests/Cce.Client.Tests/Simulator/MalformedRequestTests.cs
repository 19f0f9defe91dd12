using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Simulator;

/// <summary>Requests that no client of good manners sends: each gets an error of the service, and none breaks it.</summary>
public sealed class MalformedRequestTests : IAsyncLifetime
{
    private const string Upgrade = "/api/v3/projects/p/clusters/c/operation/upgrade";
    private const string PreCheck = "/api/v3/projects/p/clusters/c/operation/precheck";
    private const string Addons = "/api/v3/projects/p/clusters/c/addons/precheck";
    private const string Head = "\"kind\":\"k\",\"apiVersion\":\"v3\"";

    private StoryServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await StoryServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    [InlineData("{\"metadata\":{\"a\":[{\"a\":")]
    [InlineData("{\"spec\":{\"clusterUpgradeAction\":{\"addons\":[{\"values\":{\"a\":")]
    public async Task JSON_that_is_too_deep_is_rejected(string open) =>
        Assert.Equal("400 CCE.01400001", await PostAsync(Upgrade, new StringBuilder().Insert(0, open, 50_000).ToString()));

    [Theory]
    [InlineData("application/json; charset=")]
    [InlineData("application/json; charset=nope")]
    [InlineData("text/plain")]
    [InlineData(";;;")]
    public async Task A_content_type_that_cannot_be_read_is_rejected(string contentType) =>
        Assert.StartsWith("400 CCE.014", await PostAsync(Upgrade, "{}", contentType), StringComparison.Ordinal);

    [Theory]
    [InlineData("\u00ff\u00fe{")]
    [InlineData("\u00c3(")]
    [InlineData("\u0001")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("")]
    public async Task A_body_that_is_no_object_is_rejected(string latin1) =>
        Assert.Equal("400 CCE.01400001", await PostAsync(Upgrade, latin1));

    [Theory]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("null")]
    public async Task A_target_that_is_no_version_is_rejected(string target) =>
        Assert.Equal("400 CCE.01400001", await PostAsync(
            Upgrade,
            $"{{\"metadata\":{{{Head}}},\"spec\":{{\"clusterUpgradeAction\":{{\"targetVersion\":{target},\"strategy\":{{\"type\":\"inPlaceRollingUpdate\"}}}}}}}}"));

    [Theory]
    [InlineData(PreCheck, "{\"skippedCheckItemList\":[null]}", "spec.skippedCheckItemList contains null.")]
    [InlineData(PreCheck, "{\"skippedCheckItemList\":[{\"name\":\"a\",\"resourceSelector\":{\"values\":[null]}}]}", "resourceSelector.values of spec.skippedCheckItemList contains null.")]
    [InlineData(Addons, "{\"clusterID\":\"c\",\"addonList\":[null]}", "spec.addonList contains null.")]
    public async Task A_list_that_contains_null_is_rejected(string path, string spec, string message)
    {
        string response = await SendAsync(path, $"{{{Head},\"spec\":{spec}}}", "application/json");

        Assert.Equal("400", RawExchange.Status(response));
        Assert.Contains(message, response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_after_all_of_them_is_served_as_before()
    {
        await PostAsync(Upgrade, "{");

        Assert.NotEmpty(await _server.StartUpgradeAsync());
    }

    private async Task<string> PostAsync(string path, string latin1, string contentType = "application/json")
    {
        string response = await SendAsync(path, latin1, contentType);
        int body = response.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        JObject error = JObject.Parse(response[body..].Trim());
        return $"{RawExchange.Status(response)} {error["errorCode"]}";
    }

    private Task<string> SendAsync(string path, string latin1, string contentType)
    {
        string length = latin1.Length.ToString(CultureInfo.InvariantCulture);
        return RawExchange.SendAsync(
            _server.Simulator.Endpoint,
            $"POST {path} HTTP/1.1\nHost: localhost\nContent-Type: {contentType}\nContent-Length: {length}\nConnection: close",
            latin1);
    }
}

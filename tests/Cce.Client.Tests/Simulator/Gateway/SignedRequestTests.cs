using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>What has to be signed, and how it is refused otherwise.</summary>
public sealed class SignedRequestTests : GatewayTest
{
    [Fact]
    public async Task A_signed_request_reaches_the_service()
    {
        GatewayResponse answer = await SendAsync(Credential());

        // The service's word, not the gateway's: there is no such task.
        Assert.Equal((404, "CCE.01404001"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("{\"a\":\"集\"}", "application/json")]
    [InlineData("<a/>", "application/xml")]
    [InlineData("", "application/json")]
    public async Task A_signed_body_is_accepted_and_left_for_the_service(string body, string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v3/projects/p/clusters/c/operation/upgrade")
        {
            Content = new StringContent(body, Encoding.UTF8, contentType),
        };

        GatewayResponse answer = await SendAsync(Credential(), request);

        Assert.NotEqual(401, answer.Status);
        Assert.DoesNotContain("APIGW.03", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_told_the_canonical_request()
    {
        GatewayResponse answer = await SendAsync(Credential(secret: "another"));

        string host = Simulator.Endpoint.Authority;
        Assert.Equal((401, "APIGW.0301"), (answer.Status, answer.Code));
        Assert.Equal(
            Prefix + "verify aksk signature fail, canonical request: "
            + "GET|/api/v3/projects/p%201/clusters/c%2B1/operation/upgrade/tasks/t/|a=%E9%9B%86&b=2|"
            + $"host:{host}|x-sdk-date:20260301T120000Z||host;x-sdk-date|"
            + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            answer.Message);
        Assert.Equal(answer.RequestIdHeader, answer.RequestId);
        Assert.DoesNotContain(Secret, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-15 * 60, true)]
    [InlineData(15 * 60, true)]
    [InlineData((-15 * 60) - 1, false)]
    [InlineData((15 * 60) + 1, false)]
    public async Task A_date_may_be_15_minutes_off(int seconds, bool accepted)
    {
        GatewayResponse answer = await SendAsync(Credential(), clock: new FakeTimeProvider(Start.AddSeconds(seconds)));

        Assert.Equal(accepted ? (404, "CCE.01404001") : (401, "APIGW.0303"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("path")]
    [InlineData("query")]
    [InlineData("body")]
    [InlineData("header")]
    [InlineData("date")]
    [InlineData("hash")]
    public async Task What_was_changed_on_the_way_is_refused(string part)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v3/projects/p/clusters/c/operation/upgrade")
        {
            Content = new StringContent("{\"a\":1}", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Custom", "1");
        using var tampering = new TamperingHandler(part);

        GatewayResponse answer = await SendAsync(Credential(), request, below: tampering);

        Assert.Equal((401, "APIGW.0301"), (answer.Status, answer.Code));
        Assert.Contains("verify aksk signature fail, canonical request: ", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("host")]
    [InlineData("x-sdk-date")]
    public async Task Host_and_date_have_to_be_signed(string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Simulator.Endpoint, Target));
        string signed = name == "host" ? "x-sdk-date" : "host";
        request.Headers.Add("X-Sdk-Date", "20260301T120000Z");
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"SDK-HMAC-SHA256 Access={AccessKey}, SignedHeaders={signed}, Signature=0");

        GatewayResponse answer = await GatewayResponse.ToAsync(request, new HttpClientHandler());

        Assert.Equal(401, answer.Status);
        Assert.EndsWith($"header {name} is not signed", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_body_has_at_most_12_MB()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v3/projects/p/clusters/c/operation/upgrade")
        {
            Content = new ByteArrayContent(new byte[(12 * 1024 * 1024) + 1]),
        };
        request.Headers.ExpectContinue = true;

        GatewayResponse answer = await SendAsync(Credential(), request);

        Assert.Equal((413, "APIGW.0201"), (answer.Status, answer.Code));
    }
}

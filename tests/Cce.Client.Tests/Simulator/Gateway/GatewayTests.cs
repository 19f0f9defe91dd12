using System.Net;
using System.Text;
using Cce.Client.Authentication;
using Cce.Simulator;
using Cce.Simulator.Gateway;
using Microsoft.Extensions.Time.Testing;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>The client's signatures before a gateway that checks them.</summary>
public sealed class GatewayTests : IAsyncLifetime
{
    private const string AccessKey = "AKIDEXAMPLE";
    private const string Secret = "s3cret/key+=";
    private const string Prefix = "Incorrect IAM authentication information: ";
    private const string Target = "api/v3/projects/p%201/clusters/c+1/operation/upgrade/tasks/t?b=2&a=%E9%9B%86";

    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Start);
    private CceSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _simulator = await CceSimulator.StartAsync(
        new CceSimulatorOptions
        {
            TimeProvider = _clock,
            AccessKeys =
            [
                new SimulatedAccessKey(AccessKey, Secret),
                new SimulatedAccessKey("temporary", Secret, "token==") { ExpiresAt = Start.AddHours(1) },
            ],
            AuthTokens =
            [
                new SimulatedToken("known"),
                new SimulatedToken("short") { ExpiresAt = Start.AddHours(1) },
                new SimulatedToken("elsewhere") { MustBeRenewedAt = Start },
            ],
        },
        Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task A_signed_request_reaches_the_service()
    {
        GatewayAnswer answer = await SendAsync(Credential());

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

        GatewayAnswer answer = await SendAsync(Credential(), request);

        Assert.NotEqual(401, answer.Status);
        Assert.DoesNotContain("APIGW.03", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_told_the_canonical_request()
    {
        GatewayAnswer answer = await SendAsync(Credential(secret: "another"));

        string host = _simulator.Endpoint.Authority;
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
        GatewayAnswer answer = await SendAsync(Credential(), clock: new FakeTimeProvider(Start.AddSeconds(seconds)));

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

        GatewayAnswer answer = await SendAsync(Credential(), request, below: tampering);

        Assert.Equal((401, "APIGW.0301"), (answer.Status, answer.Code));
        Assert.Contains("verify aksk signature fail, canonical request: ", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "Get secretKey failed,ak:nobody,err:ak not exist")]
    [InlineData(AccessKey, "decrypt token fail")]
    public async Task A_key_that_is_not_known_is_refused(string accessKey, string reason)
    {
        GatewayAnswer answer = await SendAsync(new AccessKeyCredential(accessKey, Secret, "none-of-it"));

        Assert.Equal((401, "APIGW.0301"), (answer.Status, answer.Code));
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_temporary_key_needs_its_token_and_expires()
    {
        Assert.Equal("CCE.01404001", (await SendAsync(new AccessKeyCredential("temporary", Secret, "token=="))).Code);
        Assert.Equal(Prefix + "decrypt token fail", (await SendAsync(new AccessKeyCredential("temporary", Secret, "other"))).Message);
        Assert.Equal(Prefix + "decrypt token fail", (await SendAsync(new AccessKeyCredential("temporary", Secret))).Message);

        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Prefix + "token expires", (await SendAsync(new AccessKeyCredential("temporary", Secret, "token=="))).Message);
    }

    [Theory]
    [InlineData("host")]
    [InlineData("x-sdk-date")]
    public async Task Host_and_date_have_to_be_signed(string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_simulator.Endpoint, Target));
        string signed = name == "host" ? "x-sdk-date" : "host";
        request.Headers.Add("X-Sdk-Date", "20260301T120000Z");
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"SDK-HMAC-SHA256 Access={AccessKey}, SignedHeaders={signed}, Signature=0");

        GatewayAnswer answer = await GatewayAnswer.ToAsync(request, new HttpClientHandler());

        Assert.Equal(401, answer.Status);
        Assert.EndsWith($"header {name} is not signed", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_signatures_lock_a_key_for_five_minutes()
    {
        await SendWrongAsync(5);

        Assert.Contains("AK access failed to reach the limit,forbidden", (await SendAsync(Credential())).Message!, StringComparison.Ordinal);
        Assert.Equal("CCE.01404001", (await SendAsync(new AccessKeyCredential("temporary", Secret, "token=="))).Code);

        _clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.Equal(401, (await SendAsync(Credential())).Status);

        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(404, (await SendAsync(Credential())).Status);
    }

    [Fact]
    public async Task A_right_signature_sets_the_count_back()
    {
        await SendWrongAsync(4);
        Assert.Equal(404, (await SendAsync(Credential())).Status);
        await SendWrongAsync(4);

        Assert.Equal(404, (await SendAsync(Credential())).Status);
    }

    [Theory]
    [InlineData("known", 404, "CCE.01404001", null)]
    [InlineData("short", 404, "CCE.01404001", null)]
    [InlineData("unknown", 401, "APIGW.0301", Prefix + "decrypt token fail")]
    [InlineData("elsewhere", 401, "APIGW.0307", "The token must be updated.")]
    public async Task A_token_stands_for_a_signature(string token, int status, string code, string? message)
    {
        GatewayAnswer answer = await GatewayAnswer.ToAsync(Request(), new TokenHandler(token) { InnerHandler = new HttpClientHandler() });

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.True(message is null || message == answer.Message, answer.Message);
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        _clock.Advance(TimeSpan.FromHours(1));

        GatewayAnswer answer = await GatewayAnswer.ToAsync(Request(), new TokenHandler("short") { InnerHandler = new HttpClientHandler() });

        Assert.Equal(Prefix + "token expires", answer.Message);
    }

    [Fact]
    public async Task A_request_from_nobody_is_refused_but_the_page_is_for_everybody()
    {
        GatewayAnswer answer = await GatewayAnswer.ToAsync(Request(), new HttpClientHandler());
        using var page = new HttpRequestMessage(HttpMethod.Get, _simulator.Endpoint);
        using var nowhere = new HttpRequestMessage(HttpMethod.Get, new Uri(_simulator.Endpoint, "api/v3/nowhere"));

        Assert.Equal((401, Prefix + "x-auth-token not found"), (answer.Status, answer.Message));
        Assert.Equal("APIGW.0101", (await GatewayAnswer.ToAsync(nowhere, new HttpClientHandler())).Code);
        using var http = new HttpClient();
        using HttpResponseMessage response = await http.SendAsync(page, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_signed_body_has_at_most_12_MB()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v3/projects/p/clusters/c/operation/upgrade")
        {
            Content = new ByteArrayContent(new byte[(12 * 1024 * 1024) + 1]),
        };
        request.Headers.ExpectContinue = true;

        GatewayAnswer answer = await SendAsync(Credential(), request);

        Assert.Equal((413, "APIGW.0201"), (answer.Status, answer.Code));
    }

    [Fact]
    public void Secrets_are_in_no_text()
    {
        var key = new SimulatedAccessKey(AccessKey, Secret, "token==");
        var options = new CceSimulatorOptions { AccessKeys = [key], AuthTokens = [new SimulatedToken("tok")] };

        Assert.Equal("Access key AKIDEXAMPLE", key.ToString());
        Assert.DoesNotContain("tok", options.AuthTokens[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, options.ToString(), StringComparison.Ordinal);
    }

    private static AccessKeyCredential Credential(string secret = Secret) => new(AccessKey, secret);

    private async Task SendWrongAsync(int count)
    {
        for (int index = 0; index < count; index++)
        {
            Assert.Contains("canonical request", (await SendAsync(Credential(secret: "another"))).Message!, StringComparison.Ordinal);
        }
    }

    private HttpRequestMessage Request() => new(HttpMethod.Get, new Uri(_simulator.Endpoint, Target));

    private async Task<GatewayAnswer> SendAsync(
        AccessKeyCredential credential, HttpRequestMessage? request = null, TimeProvider? clock = null, DelegatingHandler? below = null)
    {
        HttpMessageHandler sender = new HttpClientHandler();
        if (below is not null)
        {
            below.InnerHandler = sender;
            sender = below;
        }

        request ??= Request();
        request.RequestUri = new Uri(_simulator.Endpoint, request.RequestUri!);
        return await GatewayAnswer.ToAsync(
            request, new SigningHandler(credential, timeProvider: clock ?? _clock) { InnerHandler = sender });
    }
}

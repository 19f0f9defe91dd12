using System.Net;
using Cce.Client.Authentication;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>Tokens in place of a signature, and requests with neither.</summary>
public sealed class AuthTokenTests : GatewayTest
{
    [Theory]
    [InlineData("known", 404, "CCE.01404001", null)]
    [InlineData("short", 404, "CCE.01404001", null)]
    [InlineData("unknown", 401, "APIGW.0301", Prefix + "decrypt token fail")]
    [InlineData("elsewhere", 401, "APIGW.0307", "The token must be updated.")]
    public async Task A_token_stands_for_a_signature(string token, int status, string code, string? message)
    {
        GatewayResponse answer = await GatewayResponse.ToAsync(Request(), new TokenHandler(token) { InnerHandler = new HttpClientHandler() });

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.True(message is null || message == answer.Message, answer.Message);
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        Clock.Advance(TimeSpan.FromHours(1));

        GatewayResponse answer = await GatewayResponse.ToAsync(Request(), new TokenHandler("short") { InnerHandler = new HttpClientHandler() });

        Assert.Equal(Prefix + "token expires", answer.Message);
    }

    [Fact]
    public async Task A_request_from_nobody_is_refused_but_the_page_is_for_everybody()
    {
        GatewayResponse answer = await GatewayResponse.ToAsync(Request(), new HttpClientHandler());
        using var page = new HttpRequestMessage(HttpMethod.Get, Simulator.Endpoint);
        using var nowhere = new HttpRequestMessage(HttpMethod.Get, new Uri(Simulator.Endpoint, "api/v3/nowhere"));

        Assert.Equal((401, Prefix + "x-auth-token not found"), (answer.Status, answer.Message));
        Assert.Equal("APIGW.0101", (await GatewayResponse.ToAsync(nowhere, new HttpClientHandler())).Code);
        using var http = new HttpClient();
        using HttpResponseMessage response = await http.SendAsync(page, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}

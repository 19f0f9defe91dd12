using Cce.Client.Authentication;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>Signatures with V11-HMAC-SHA256, whose key is derived for a day, a region and a service.</summary>
public sealed class DerivedSignatureTests : GatewayTest
{
    private static readonly SigningScope Scope = new("cn-north-4", "cce");

    [Fact]
    public async Task A_request_that_the_client_signs_with_a_derived_key_reaches_the_service()
    {
        GatewayResponse response = await SendAsync(header => header);

        Assert.Equal((404, "CCE.01404001"), (response.Status, response.Code));
    }

    [Fact]
    public async Task A_body_that_is_signed_with_a_derived_key_is_verified()
    {
        Assert.NotEqual(401, (await SendAsync(header => header, signed: "{\"a\":1}", sent: "{\"a\":1}")).Status);
        Assert.Equal(401, (await SendAsync(header => header, signed: "{\"a\":1}", sent: "{\"a\":2}")).Status);
    }

    [Theory]
    [InlineData("/cn-north-4/", "/cn-north-1/", "verify aksk signature fail, canonical request: GET|")]
    [InlineData("/cce,", "/iotdm,", "verify aksk signature fail, canonical request: GET|")]
    [InlineData("/20260301/", "/20260302/", "the day of Credential is not that of x-sdk-date")]
    [InlineData("/20260301/", "/", "Credential is not {access key}/{yyyyMMdd}/{region}/{service}")]
    [InlineData("/20260301/", "/2026-3-1/", "Credential is not {access key}/{yyyyMMdd}/{region}/{service}")]
    [InlineData("AKIDEXAMPLE/", "/", "Credential is not {access key}/{yyyyMMdd}/{region}/{service}")]
    [InlineData("AKIDEXAMPLE/", "nobody/", "Get secretKey failed,ak:nobody,err:ak not exist")]
    [InlineData("Credential=", "Access=", "Authorization has no Credential")]
    [InlineData("V11-HMAC-SHA256 Credential=", "SDK-HMAC-SHA256 Credential=", "Authorization has no Access")]
    public async Task A_scope_that_was_changed_is_rejected(string before, string after, string reason)
    {
        GatewayResponse response = await SendAsync(header => header.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal((401, "APIGW.0301"), (response.Status, response.Code));
        Assert.Contains(reason, response.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_signatures_with_a_derived_key_lock_the_key()
    {
        for (int count = 0; count < 5; count++)
        {
            await SendAsync(header => header.Replace("/cce,", "/iotdm,", StringComparison.Ordinal));
        }

        Assert.Contains("AK access failed to reach the limit", (await SendAsync(header => header)).Message, StringComparison.Ordinal);
    }

    private async Task<GatewayResponse> SendAsync(Func<string, string> change, string signed = "", string sent = "")
    {
        string method = signed.Length > 0 ? "POST" : "GET";
        string target = signed.Length > 0 ? "api/v3/projects/p/clusters/c/operation/upgrade" : Target;
        var uri = new Uri(Simulator.Endpoint, target);
        SignedRequest signature = RequestSigner.Sign(
            new SignableRequest(method, uri) { Scope = Scope, Body = System.Text.Encoding.UTF8.GetBytes(signed) },
            Credential(),
            Clock.GetUtcNow());
        using var request = new HttpRequestMessage(new HttpMethod(method), uri);
        if (sent.Length > 0)
        {
            request.Content = new StringContent(sent, System.Text.Encoding.UTF8, "application/json");
        }

        foreach ((string name, string value) in signature.GetHeaders())
        {
            request.Headers.TryAddWithoutValidation(name, name == "Authorization" ? change(value) : value);
        }

        return await GatewayResponse.ToAsync(request, new HttpClientHandler());
    }
}

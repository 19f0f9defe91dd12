using Newtonsoft.Json.Linq;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>What a test looks at of an answer.</summary>
internal sealed record GatewayResponse(int Status, string Body, string? RequestIdHeader)
{
    public string? Code => Member("error_code") ?? Member("errorCode");

    public string? Message => Member("error_msg");

    public string? RequestId => Member("request_id");

    public static async Task<GatewayResponse> ToAsync(HttpRequestMessage request, HttpMessageHandler handler)
    {
        using var http = new HttpClient(handler);
        using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new GatewayResponse(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.TryGetValues("X-Request-Id", out var ids) ? ids.Single() : null);
    }

    private string? Member(string name) => (string?)JObject.Parse(Body)[name];
}

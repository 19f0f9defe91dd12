using System.Net;
using System.Text;

namespace CceGen.Compatibility.Tests;

/// <summary>The service of the document <c>shop</c>, as far as consumers call it.</summary>
internal sealed class FakeShop : HttpMessageHandler
{
    private const string Order = """{"id":"00000001-0000-0000-0000-000000000000","status":"in_progress","error_code":"E1","quantity":4,"lines":[{"sku":"a","amount":2}],"shipping":{"street":"Main St"}}""";
    private const string Problem = """{"title":"No","status":409,"detail":"Not now"}""";

    /// <summary>What was sent: method, path and query, and the header of the user.</summary>
    public List<string> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = request.RequestUri!.PathAndQuery;
        var token = request.Headers.TryGetValues("X-Token", out var values) ? " " + string.Join(",", values) : "";
        Requests.Add($"{request.Method} {target}{token}");
        await Task.Yield();
        var (status, body) = (request.Method.Method, target.Split('?')[0]) switch
        {
            ("GET", "/api/orders") => (200, $"[{Order}]"),
            ("GET", "/api/orders/00000001-0000-0000-0000-000000000000") => (200, Order),
            ("GET", "/api/customers") when target.Contains("q=bad", StringComparison.Ordinal) => (500, Problem),
            ("GET", "/api/customers") => (200, """[{"kind":"person","name":"Ann"}]"""),
            ("GET", "/api/count") => (200, "3"),
            ("GET", var path) when path.EndsWith("/invoice", StringComparison.Ordinal) => (200, "PDF"),
            ("GET", _) => (404, "gone"),
            ("POST", _) => (409, Problem),
            _ => (204, ""),
        };
        var response = new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new StringContent(body, Encoding.UTF8, "application/json") };
        response.Headers.TryAddWithoutValidation("Server", "shop");
        return response;
    }
}

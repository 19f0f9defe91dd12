using System.Text;

namespace Cce.Client.Tests.Simulator.Gateway;

/// <summary>Changes one part of a request after it was signed.</summary>
internal sealed class TamperingHandler(string part) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string address = request.RequestUri!.AbsoluteUri;
        switch (part)
        {
            case "path":
                request.RequestUri = new Uri(address.Replace("/c/", "/d/", StringComparison.Ordinal));
                break;
            case "query":
                request.RequestUri = new Uri(address + "?a=1");
                break;
            case "body":
                request.Content = new StringContent("{\"a\":2}", Encoding.UTF8, "application/json");
                break;
            case "header":
                Replace(request, "X-Custom", "2");
                break;
            case "date":
                Replace(request, "X-Sdk-Date", "20260301T120001Z");
                break;
            case "hash":
                Replace(request, "X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD");
                break;
            default:
                throw new InvalidOperationException($"There is no part {part}.");
        }

        return base.SendAsync(request, cancellationToken);
    }

    private static void Replace(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.Add(name, value);
    }
}

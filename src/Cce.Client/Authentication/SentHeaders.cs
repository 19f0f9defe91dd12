namespace Cce.Client.Authentication;

/// <summary>The headers of a request as HttpClient will write them, less those that may change on the way.</summary>
internal static class SentHeaders
{
    // Only for the next hop, or completed below this handler, or rewritten by proxies that trace: signed, they would make
    // a good request a refused one.
    private static readonly HashSet<string> Changing = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding",
        "Upgrade", "Expect", "Cookie", "traceparent", "tracestate", "baggage", "Request-Id", "Correlation-Context",
    };

    public static IReadOnlyList<KeyValuePair<string, string>> Of(HttpRequestMessage request)
    {
        var headers = new List<KeyValuePair<string, string>>();
#if NET
        // Not validated, because validation spells some values anew; and the text of several values is what is sent.
        foreach (var header in request.Headers.NonValidated)
        {
            Add(headers, header.Key, header.Value.ToString());
        }
#else
        foreach (var header in request.Headers)
        {
            Add(headers, header.Key, string.Join(Separator(header.Key), header.Value));
        }
#endif
        return headers;
    }

    private static void Add(List<KeyValuePair<string, string>> headers, string name, string value)
    {
        if (!Changing.Contains(name))
        {
            headers.Add(new(name, value));
        }
    }

#if !NET
    private static string Separator(string name) =>
        name.Equals("User-Agent", StringComparison.OrdinalIgnoreCase) ? " " : ", ";
#endif
}

namespace Cce.Client.Authentication;

/// <summary>The headers of a request as HttpClient will write them, less those that may change on the way.</summary>
internal static class SentHeaders
{
    // Only for the next hop, or completed below this handler, or rewritten by proxies that trace or compress: signed, they would make
    // a good request a rejected one.
    private static readonly HashSet<string> Changing = new(StringComparer.OrdinalIgnoreCase)
    {
        SigningHeaders.Authorization, "Accept-Encoding", "Connection", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection",
        "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Expect", "Cookie",
        "traceparent", "tracestate", "baggage", "Request-Id", "Correlation-Context",
    };

    public static void AddTo(ref SignedHeaders headers, HttpRequestMessage request)
    {
#if NET
        // Not validated, because validation spells some values anew; and the text of several values is what is sent.
        foreach (var header in request.Headers.NonValidated)
        {
            if (!Changing.Contains(header.Key))
            {
                headers.Add(header.Key, header.Value.ToString());
            }
            else
            {
                HeaderText.RejectLineBreak(header.Key, header.Value.ToString());
            }
        }
#else
        foreach (var header in request.Headers)
        {
            if (!Changing.Contains(header.Key))
            {
                headers.Add(header.Key, string.Join(Separator(header.Key), header.Value));
            }
            else
            {
                HeaderText.RejectLineBreak(header.Key, string.Concat(header.Value));
            }
        }
#endif
    }

#if !NET
    private static string Separator(string name) =>
        name.Equals("User-Agent", StringComparison.OrdinalIgnoreCase) ? " " : ", ";
#endif
}

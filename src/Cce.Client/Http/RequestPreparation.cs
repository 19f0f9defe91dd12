using System.Net;

namespace Cce.Client.Http;

/// <summary>What every request gets before its first attempt.</summary>
internal static class RequestPreparation
{
    private static readonly string UserAgent =
        "Cce.Client/" + (typeof(RequestPreparation).Assembly.GetName().Version?.ToString(3) ?? "0");

    public static void Apply(HttpRequestMessage request)
    {
#if NET
        // HTTP/2 where the other side offers it. A version that somebody chose stays.
        if (request.Version == HttpVersion.Version11 && request.VersionPolicy == HttpVersionPolicy.RequestVersionOrLower)
        {
            request.VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher;
        }

        if (!request.Headers.NonValidated.Contains("Accept-Encoding"))
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCoding.Accepted);
        }

        bool hasUserAgent = request.Headers.NonValidated.Contains("User-Agent");
#else
        bool hasUserAgent = request.Headers.Contains("User-Agent");
#endif
        if (!hasUserAgent)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        }

        // When a kept connection turns out to be closed, SocketsHttpHandler sends a request without content once more by
        // itself, POST or not. One that has content, even if that is empty, it leaves alone once it began to send it.
        if (request.Content is null && (request.Method == HttpMethod.Post || request.Method.Method == "PATCH"))
        {
            request.Content = new ByteArrayContent([]);
        }
    }
}

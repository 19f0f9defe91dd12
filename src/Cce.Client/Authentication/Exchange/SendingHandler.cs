using System.Net;

namespace Cce.Client.Authentication.Exchange;

/// <summary>The handler that sends requests for keys: it follows no redirect and keeps no cookie.</summary>
internal static class SendingHandler
{
#if NET
    public static HttpMessageHandler Create(bool useProxy) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
        AutomaticDecompression = DecompressionMethods.All,
    };
#else
    public static HttpMessageHandler Create(bool useProxy) => new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
    };
#endif
}

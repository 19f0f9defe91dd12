using System.Net;

namespace Cce.Client.Http;

/// <summary>The handler that sends: it follows no redirect, keeps no cookie, and lets go of connections in time.</summary>
internal static class SendingTransport
{
    /// <summary>The handler of the user, or one made for the client.</summary>
    /// <exception cref="ArgumentException">The user's own settings make the handler follow redirects.</exception>
    public static HttpMessageHandler For(CceClientOptions options)
    {
        if (options.Transport is { } own)
        {
            return new BorrowedTransport(own);
        }

        HttpMessageHandler handler = Create(options.ConnectTimeout, options.PooledConnectionLifetime);
        options.ConfigureTransport?.Invoke(handler);
        return FollowsRedirects(handler)
            ? throw new ArgumentException(
                "ConfigureTransport allows redirects, which would send the credentials to other hosts", nameof(options))
            : handler;
    }

    public static bool FollowsRedirects(HttpMessageHandler? handler) => handler switch
    {
        DelegatingHandler outer => FollowsRedirects(outer.InnerHandler),
        HttpClientHandler own => own.AllowAutoRedirect,
#if NET
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
#endif
        _ => false,
    };

#if NET
    private static SocketsHttpHandler Create(TimeSpan connectTimeout, TimeSpan connectionLifetime) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None, // ResponseBody does it.
        ConnectTimeout = connectTimeout,
        PooledConnectionLifetime = connectionLifetime,
        EnableMultipleHttp2Connections = true,
    };
#else
    // .NET Framework lets go of connections by ServicePointManager, which belongs to the program and not to a library.
    private static HttpClientHandler Create(TimeSpan connectTimeout, TimeSpan connectionLifetime)
    {
        _ = (connectTimeout, connectionLifetime);
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
    }
#endif
}

using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Cce.Client.Http;

/// <summary>Finds out from what the network stack throws what happened to a connection.</summary>
internal static class ConnectionFailure
{
    /// <summary>Whether it is what the sending handler of .NET throws when its limit for making a connection is over.</summary>
    public static bool IsConnectTimeout(Exception exception) =>
        exception is OperationCanceledException { InnerException: TimeoutException };

    public static CceConnectionError Classify(Exception exception)
    {
        SocketError? socket = Find<SocketException>(exception)?.SocketErrorCode;
#if NET
        if (exception is HttpRequestException request)
        {
            switch (request.HttpRequestError)
            {
                case HttpRequestError.NameResolutionError:
                    return CceConnectionError.NameNotResolved;
                case HttpRequestError.ConnectionError:
                    return socket == SocketError.ConnectionRefused ? CceConnectionError.Refused : CceConnectionError.Unreachable;
                case HttpRequestError.SecureConnectionError:
                    return CceConnectionError.Tls;
                case HttpRequestError.ProxyTunnelError:
                    return CceConnectionError.Proxy;
                case HttpRequestError.ResponseEnded or HttpRequestError.HttpProtocolError:
                    return CceConnectionError.Broken;
                case HttpRequestError.InvalidResponse:
                    return CceConnectionError.NotHttp;
            }
        }
#endif
        return Find<AuthenticationException>(exception) is not null ? CceConnectionError.Tls
            : Find<WebException>(exception) is { } web ? Classify(web.Status)
            // A stream wraps what its socket throws. It is there when the connection is: something may have been sent.
            : Find<IOException>(exception) is not null ? CceConnectionError.Broken
            : socket is { } error ? Classify(error)
            : CceConnectionError.Other;
    }

    private static CceConnectionError Classify(WebExceptionStatus status) => status switch
    {
        WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure => CceConnectionError.NameNotResolved,
        WebExceptionStatus.ConnectFailure => CceConnectionError.Refused,
        WebExceptionStatus.TrustFailure or WebExceptionStatus.SecureChannelFailure => CceConnectionError.Tls,
        WebExceptionStatus.ServerProtocolViolation => CceConnectionError.NotHttp,
        WebExceptionStatus.RequestProhibitedByProxy => CceConnectionError.Proxy,
        WebExceptionStatus.ReceiveFailure or WebExceptionStatus.SendFailure or WebExceptionStatus.ConnectionClosed
            or WebExceptionStatus.KeepAliveFailure or WebExceptionStatus.PipelineFailure => CceConnectionError.Broken,
        _ => CceConnectionError.Other,
    };

    private static CceConnectionError Classify(SocketError error) => error switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => CceConnectionError.NameNotResolved,
        SocketError.ConnectionRefused => CceConnectionError.Refused,
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown
            or SocketError.TimedOut => CceConnectionError.Unreachable,
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => CceConnectionError.Broken,
        _ => CceConnectionError.Other,
    };

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T)
        {
            exception = exception.InnerException;
        }

        return (T?)exception;
    }
}

namespace Cce.Client.Http;

/// <summary>
/// What the network stack throws when a response is not valid HTTP: it quotes what was received, whatever that is. No message,
/// log or inner exception may have it.
/// </summary>
internal static class HttpQuote
{
#if NET
    private const string Message = "The response is not valid HTTP";

    /// <summary>Whether the exception, or one inside of it, quotes what was received.</summary>
    public static bool IsIn(Exception? exception)
    {
        while (exception is not (null or HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }
            or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse }))
        {
            exception = exception.InnerException;
        }

        return exception is not null;
    }

    /// <summary>The exception, or one of the same kind that quotes nothing.</summary>
    public static Exception Without(Exception exception) => !IsIn(exception) ? exception
        : exception is HttpRequestException
            ? new HttpRequestException(HttpRequestError.InvalidResponse, Message)
            : new HttpIOException(HttpRequestError.InvalidResponse, Message);
#else
    /// <summary>.NET Framework reports a protocol violation and quotes nothing.</summary>
    public static bool IsIn(Exception? exception) => false;

    /// <summary>The exception.</summary>
    public static Exception Without(Exception exception) => exception;
#endif
}

using Cce.Client.Errors;

namespace Cce.Client.Http;

/// <summary>
/// Decides whether to retry a request. Idempotent requests are retried after any transient failure. Others (POST, PATCH) are
/// retried only if they were certainly not processed: if there was no connection, or the gateway rejected them because of too
/// many requests.
/// </summary>
internal static class RetryDecision
{
    public static bool IsWorthwhile(HttpMethod method, HttpResponseMessage? response, Exception? exception) =>
        WasNotActedOn(response, exception) || (IsIdempotent(method) && MayPass(response, exception));

    /// <summary>Whether to try another endpoint.</summary>
    public static bool IsForAnotherEndpoint(HttpMethod method, HttpResponseMessage? response, Exception? exception) =>
        IsNotConnected(exception) || ((int?)response?.StatusCode == 503 && IsIdempotent(method));

    private static bool WasNotActedOn(HttpResponseMessage? response, Exception? exception) =>
        (int?)response?.StatusCode == 429 || IsNotConnected(exception);

    private static bool MayPass(HttpResponseMessage? response, Exception? exception) => exception switch
    {
        null => (int?)response?.StatusCode is 408 or >= 500,
        CceConnectionException => true,
        CceTimeoutException timeout => timeout.Scope == CceTimeoutScope.Attempt,
        CceUnreadableResponseException unreadable => ResponseBody.IsBrokenOff(unreadable.InnerException),
        _ => false,
    };

    private static bool IsNotConnected(Exception? exception) => exception is CceConnectionException
    {
        Reason: CceConnectionError.NameNotResolved or CceConnectionError.Refused or CceConnectionError.Unreachable
            or CceConnectionError.Tls or CceConnectionError.Proxy,
    };

    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Put || method == HttpMethod.Delete || method == HttpMethod.Head
        || method == HttpMethod.Options || method == HttpMethod.Trace;
}

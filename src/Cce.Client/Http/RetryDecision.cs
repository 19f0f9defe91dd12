using Cce.Client.Errors;

namespace Cce.Client.Http;

/// <summary>
/// Decides whether a request may be tried again. What changes nothing, or the same however often it is sent, is repeated
/// after any failure that may pass. What is not so (POST, PATCH) is repeated only when it certainly was not acted on: when
/// no connection came about, and when the gateway refused it because of too many requests.
/// </summary>
internal static class RetryDecision
{
    public static bool IsWorthwhile(HttpMethod method, HttpResponseMessage? response, Exception? exception) =>
        WasNotActedOn(response, exception) || (IsIdempotent(method) && MayPass(response, exception));

    /// <summary>Whether another endpoint may have the answer that this one did not give.</summary>
    public static bool IsForAnotherEndpoint(HttpMethod method, HttpResponseMessage? response, Exception? exception) =>
        IsNotConnected(exception) || ((int?)response?.StatusCode == 503 && IsIdempotent(method));

    private static bool WasNotActedOn(HttpResponseMessage? response, Exception? exception) =>
        (int?)response?.StatusCode == 429 || IsNotConnected(exception);

    private static bool MayPass(HttpResponseMessage? response, Exception? exception) => exception switch
    {
        null => (int?)response?.StatusCode is 408 or >= 500,
        CceConnectionException => true,
        CceTimeoutException timeout => timeout.Scope == CceTimeoutScope.Attempt,
        CceUnreadableAnswerException unreadable => AnswerBody.IsBrokenOff(unreadable.InnerException),
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

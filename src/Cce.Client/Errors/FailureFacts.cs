using Cce.Client.ClientRuntime;
using Cce.Client.Http;

namespace Cce.Client.Errors;

/// <summary>Collects what is known of a call, above all of one that failed.</summary>
internal static class FailureFacts
{
    private const string RequestIdHeader = "X-Request-Id";
    private const int MaximumResponseLength = 1 << 16;

    /// <summary>The facts of a call that got no answer.</summary>
    public static CceFailure Of(HttpRequestMessage request) => new()
    {
        Operation = (request as OperationRequest)?.Operation,
        Method = request.Method.Method,
        Url = request.RequestUri,
        Attempts = CallState.Of(request)?.Attempts ?? 0,
    };

    /// <summary>The facts of a call whose answer did not come to its end.</summary>
    public static CceFailure Of(HttpRequestMessage request, HttpResponseMessage? response) =>
        response is null ? Of(request) : Of(request, (int)response.StatusCode, Headers(response), text: null);

    /// <summary>The facts of an answer whose body is in memory, or the beginning of it.</summary>
    public static async Task<CceFailure> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, bool isBeginning = false)
    {
#if NET
        byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
#else
        byte[] body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        string text = BodyText.Decode(body, response.Content.Headers.ContentType?.ToString());
        return Of(request, (int)response.StatusCode, Headers(response), text, isBeginning);
    }

    /// <summary>What came with an answer, whatever its status.</summary>
    public static CceResponse Of(HttpRequestMessage request, CallState call, HttpResponseMessage response) => new()
    {
        Operation = (request as OperationRequest)?.Operation,
        Method = request.Method.Method,
        Url = request.RequestUri,
        StatusCode = (int)response.StatusCode,
        RequestId = RequestId(response),
        Attempts = call.Attempts,
        Elapsed = call.Elapsed,
        Headers = SecretMask.Apply(Headers(response), request),
    };

    /// <summary>The same of an answer that could not be taken, or did not come to its end.</summary>
    public static CceResponse Of(CceException failure, CallState call) => new()
    {
        Operation = failure.Operation,
        Method = failure.Method,
        Url = failure.Url,
        StatusCode = failure.StatusCode,
        RequestId = failure.RequestId,
        Attempts = call.Attempts,
        Elapsed = call.Elapsed,
        Headers = failure.Headers,
    };

    /// <summary>The facts of an answer.</summary>
    public static CceFailure Of(
        HttpRequestMessage request,
        int status,
        IReadOnlyDictionary<string, IEnumerable<string>> headers,
        string? text,
        bool isBeginning = false)
    {
        bool isCut = text?.Length > MaximumResponseLength;
        string? response = text is null ? null : SecretMask.Apply(isCut ? text.Substring(0, MaximumResponseLength) : text, request);
        ErrorBody body = status >= 400 ? ErrorBody.Read(response) : ErrorBody.Empty;
        CallState? call = CallState.Of(request);
        return new CceFailure
        {
            Operation = (request as OperationRequest)?.Operation,
            Method = request.Method.Method,
            Url = request.RequestUri,
            StatusCode = status,
            ErrorCode = body.Code,
            ErrorMessage = body.Message,
            RequestId = Header(headers, RequestIdHeader) ?? body.RequestId,
            EncodedAuthorizationMessage = body.EncodedAuthorizationMessage,
            Details = body.Details,
            RetryAfter = RetryAfterHeader.Read(Header(headers, "Retry-After"), call?.Clock ?? TimeProvider.System),
            Attempts = call?.Attempts ?? 0,
            Response = response,
            IsResponseCut = isCut || isBeginning,
            Headers = SecretMask.Apply(headers, request),
        };
    }

    public static string? RequestId(HttpResponseMessage response) =>
        response.Headers.TryGetValues(RequestIdHeader, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    /// <summary>The first value of a header that is not blank.</summary>
    public static string? Header(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name) =>
        headers.TryGetValue(name, out IEnumerable<string>? values)
            ? values.FirstOrDefault(static value => !string.IsNullOrWhiteSpace(value))
            : null;

    private static Dictionary<string, IEnumerable<string>> Headers(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .GroupBy(static header => header.Key, static header => header.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.SelectMany(static values => values), StringComparer.OrdinalIgnoreCase);
}

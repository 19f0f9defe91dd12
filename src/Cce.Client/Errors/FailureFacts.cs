using Cce.Client.ClientRuntime;
using Cce.Client.Http;

namespace Cce.Client.Errors;

/// <summary>Collects what is known of a call, above all of one that failed.</summary>
internal static class FailureFacts
{
    private const string RequestIdHeader = "X-Request-Id";
    private const int MaximumResponseLength = 1 << 16;

    /// <summary>The facts of a call without a response.</summary>
    public static CceFailure Of(HttpRequestMessage request) => new()
    {
        Operation = (request as OperationRequest)?.Operation,
        Method = request.Method.Method,
        Url = request.RequestUri,
        Attempts = CallState.Of(request)?.Attempts ?? 0,
    };

    /// <summary>The facts of a call with an incomplete response.</summary>
    public static CceFailure Of(HttpRequestMessage request, HttpResponseMessage? response) =>
        response is null ? Of(request) : Of(request, (int)response.StatusCode, ResponseFacts.HeadersOf(response), text: null);

    /// <summary>The facts of a response whose body, or its beginning, is in memory.</summary>
    public static async Task<CceFailure> ReadAsync(HttpRequestMessage request, HttpResponseMessage response, bool isBeginning = false)
    {
#if NET
        byte[] body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
#else
        byte[] body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        string text = BodyText.Decode(body, response.Content.Headers.ContentType?.ToString());
        return Of(request, (int)response.StatusCode, ResponseFacts.HeadersOf(response), text, isBeginning);
    }

    /// <summary>The facts of a response, whatever its status.</summary>
    public static CceResponse Of(HttpRequestMessage request, CallState call, HttpResponseMessage response) => new()
    {
        Operation = (request as OperationRequest)?.Operation,
        Method = request.Method.Method,
        Url = request.RequestUri,
        StatusCode = (int)response.StatusCode,
        RequestId = RequestId(request, response),
        Attempts = call.Attempts,
        Elapsed = call.Elapsed,
        Headers = SecretMask.Of(request).In(ResponseFacts.HeadersOf(response)),
    };

    /// <summary>The facts of a response that is not usable or incomplete.</summary>
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

    /// <summary>The facts of a response.</summary>
    public static CceFailure Of(
        HttpRequestMessage request,
        int status,
        IReadOnlyDictionary<string, IEnumerable<string>> headers,
        string? text,
        bool isBeginning = false)
    {
        SecretMask mask = SecretMask.Of(request);
        bool isCut = text?.Length > MaximumResponseLength;
        string? response = text is null ? null : mask.InBeginning(text, MaximumResponseLength);
        ErrorBody body = status >= 400 ? ErrorBody.Read(response).Shown(mask) : ErrorBody.Empty;
        CallState? call = CallState.Of(request);
        return new CceFailure
        {
            Operation = (request as OperationRequest)?.Operation,
            Method = request.Method.Method,
            Url = request.RequestUri,
            StatusCode = status,
            ErrorCode = body.Code,
            ErrorMessage = body.Message,
            RequestId = Id(Header(headers, RequestIdHeader), mask) ?? body.RequestId,
            EncodedAuthorizationMessage = body.EncodedAuthorizationMessage,
            Details = body.Details,
            RetryAfter = RetryAfterHeader.Read(Header(headers, "Retry-After"), call?.Clock ?? TimeProvider.System),
            Attempts = call?.Attempts ?? 0,
            Response = response,
            IsResponseCut = isCut || isBeginning,
            Headers = mask.In(headers),
        };
    }

    /// <summary>The id that the service gave the request, fit for a log; <see langword="null"/> if it gave none.</summary>
    public static string? RequestId(HttpRequestMessage request, HttpResponseMessage response) =>
        response.Headers.TryGetValues(RequestIdHeader, out IEnumerable<string>? values)
            ? Id(values.FirstOrDefault(), SecretMask.Of(request)) : null;

    /// <summary>The first value of a header that is not blank.</summary>
    public static string? Header(IReadOnlyDictionary<string, IEnumerable<string>> headers, string name) =>
        headers.TryGetValue(name, out IEnumerable<string>? values)
            ? values.FirstOrDefault(static value => !string.IsNullOrWhiteSpace(value))
            : null;

    private static string? Id(string? value, SecretMask mask) => VisibleText.Id(value is null ? null : mask.In(value));
}

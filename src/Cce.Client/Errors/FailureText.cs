using System.Globalization;
using System.Text;

namespace Cce.Client.Errors;

/// <summary>Says in one line what is known of a call that failed. There is no secret and no line break in it.</summary>
internal static class FailureText
{
    private const int MaximumLength = 2048;
    private const int MaximumPartLength = 512;

    public static string Returned(CceFailure failure)
    {
        StringBuilder text = Begin(failure).Append("returned ").Append(Number(failure.StatusCode));
        string?[] words = [failure.ErrorCode, failure.ErrorMessage];
        string said = string.Join(" ", words.Where(static word => !string.IsNullOrWhiteSpace(word)).Select(Part));
        return End(text.Append(said.Length > 0 ? ": " : "").Append(said.TrimEnd('.')), failure);
    }

    public static string Unreadable(CceFailure failure, string problem) =>
        End(Begin(failure).Append("returned ").Append(Number(failure.StatusCode)).Append(", but ").Append(Part(problem)), failure);

    public static string NotConnected(CceFailure failure, CceConnectionError reason, Exception? cause)
    {
        string host = failure.Url?.IdnHost is { Length: > 0 } name ? name : "the host";
        string problem = reason switch
        {
            CceConnectionError.NameNotResolved => $"the name {host} cannot be resolved",
            CceConnectionError.Refused => $"{host} refused the connection",
            CceConnectionError.Unreachable => $"{host} cannot be reached",
            CceConnectionError.Tls => $"no trusted TLS connection to {host}",
            CceConnectionError.Proxy => "the proxy did not connect",
            CceConnectionError.Broken => "the connection broke",
            CceConnectionError.NotHttp => $"{host} did not respond with HTTP",
            _ => "the connection failed",
        };

        // The outermost text of these names the address, which may be that of a proxy; else the innermost one says the most.
        string? detail = reason is CceConnectionError.Refused or CceConnectionError.Unreachable or CceConnectionError.Proxy
            ? cause?.Message : cause?.GetBaseException().Message;
        return End(
            Begin(failure).Append("failed: ").Append(problem)
                .Append(detail is null ? "" : $" ({Part(detail).TrimEnd('.')})"),
            failure);
    }

    public static string TooLate(CceFailure failure, CceTimeoutScope scope, TimeSpan limit) =>
        End(
            Begin(failure).Append("got no complete response within ").Append(Seconds(limit))
                .Append(scope == CceTimeoutScope.Total ? "; that is the limit of the whole call" : "; that is the limit of an attempt"),
            failure);

    /// <summary>A request that could not be signed. The problem may take several sentences, one for each source of keys.</summary>
    public static string NotSent(CceFailure failure, string problem) =>
        End(Begin(failure).Append("was not sent: ").Append(VisibleText.OneLine(problem).TrimEnd('.')), failure);

    /// <summary>A long-running operation that failed, with the facts of the response.</summary>
    // When to ask again is a matter of what goes on.
    public static string Ended(CceFailure failure, string message) =>
        End(new StringBuilder(VisibleText.OneLine(message).TrimEnd('.')), failure, retryAfter: null);

    /// <summary>The address without user, query and fragment: these may contain a secret.</summary>
    public static string Address(Uri url) => url.IsAbsoluteUri
        ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : url.OriginalString.Split('?', '#')[0];

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";

    private static StringBuilder Begin(CceFailure failure)
    {
        var text = new StringBuilder();
        text.Append(failure.Operation is null ? "" : Part(failure.Operation) + ": ");
        text.Append(failure.Method is null ? "The request" : Part(failure.Method)).Append(' ');
        return failure.Url is null ? text : text.Append(Part(Address(failure.Url))).Append(' ');
    }

    private static string End(StringBuilder text, CceFailure failure) => End(text, failure, failure.RetryAfter);

    private static string End(StringBuilder text, CceFailure failure, TimeSpan? retryAfter)
    {
        string[] facts =
        [
            .. failure.RequestId is null ? (string[])[] : [$"request id {Part(failure.RequestId)}"],
            .. failure.Attempts == 0 ? (string[])[] : [Number(failure.Attempts) + (failure.Attempts == 1 ? " attempt" : " attempts")],
            .. retryAfter is { } wait ? [$"retry after {Seconds(wait)}"] : (string[])[],
        ];
        string end = facts.Length == 0 ? "" : $" ({string.Join(", ", facts)})";
        return Excerpt.Of(text.ToString(), MaximumLength - end.Length) + end;
    }

    private static string Part(string? text) => Excerpt.Of(VisibleText.OneLine(text ?? ""), MaximumPartLength);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

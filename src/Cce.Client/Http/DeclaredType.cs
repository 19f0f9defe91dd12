namespace Cce.Client.Http;

/// <summary>
/// The declared media type of a response body. It is read without validation, because every response is checked and nearly all
/// are JSON.
/// </summary>
internal static class DeclaredType
{
    /// <summary>Whether the body is said to be something else than JSON. One of which nothing is said may be anything.</summary>
    public static bool IsOther(HttpContent content)
    {
        ReadOnlySpan<char> type = MediaType(Header(content).AsSpan());
        return !type.IsEmpty && !IsJson(type);
    }

    /// <summary>The media type without its parameters.</summary>
    public static string Of(HttpContent content) => MediaType(Header(content).AsSpan()).ToString();

    private static bool IsJson(ReadOnlySpan<char> type) =>
        type.Equals("application/json".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || type.Equals("text/json".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+json".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> MediaType(ReadOnlySpan<char> header)
    {
        int end = header.IndexOf(';');
        return (end < 0 ? header : header.Slice(0, end)).Trim();
    }

#if NET
    private static string? Header(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;
#else
    private static string? Header(HttpContent content) =>
        content.Headers.TryGetValues("Content-Type", out IEnumerable<string>? values) ? values.FirstOrDefault() : null;
#endif
}

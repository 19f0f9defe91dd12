using System.Globalization;

namespace Cce.Client.Errors;

/// <summary>
/// Collects the names and texts of an error, from JSON or XML, and says which of them count. Letter case does not matter, a
/// blank text counts as none, and the first one of a name stays.
/// </summary>
internal sealed class ErrorFields
{
    /// <summary>The <c>kind</c> of an error from Kubernetes.</summary>
    public const string Kubernetes = "Status";

    private const int MaximumCodeLength = 256;
    private const int MaximumMessageLength = 1 << 13;
    private const int MaximumDetails = 100;

    private readonly Dictionary<string, string> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ErrorDetail> _details = [];
    private ErrorFields? _inner;

    public void Set(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text) && !_texts.ContainsKey(name))
        {
            _texts.Add(name, SecretMask.Apply(text!.Trim()));
        }
    }

    /// <summary>The error that is nested in this one.</summary>
    public ErrorFields Inner() => _inner ??= new ErrorFields();

    /// <summary>Adds one of several errors, unless it says nothing.</summary>
    public void Add(ErrorFields detail)
    {
        ErrorBody body = detail.ToBody();
        if (_details.Count < MaximumDetails && (body.Code is not null || body.Message is not null))
        {
            _details.Add(new ErrorDetail(body.Code, body.Message));
        }
    }

    /// <summary>The error; null if there is none.</summary>
    public ErrorBody? ToBodyOrNull() =>
        ToBody() is { Code: null, Message: null, RequestId: null, EncodedAuthorizationMessage: null } ? null : ToBody();

    public ErrorBody ToBody()
    {
        ErrorBody inner = _inner?.ToBody() ?? ErrorBody.Empty;
        ErrorDetail[] details = [.. _details, .. inner.Details];

        // Kubernetes has the status of HTTP as its code, and the name of the error as its reason.
        bool isKubernetes = string.Equals(First("kind"), Kubernetes, StringComparison.OrdinalIgnoreCase);
        string? name = isKubernetes ? First("reason") : null;
        string? code = First("errorCode", "error_code") ?? name ?? First("code") ?? inner.Code;
        string? message = Joined(First("errorMessage", "error_msg"), First("message"), isKubernetes ? First("field") : First("reason"))
            ?? inner.Message ?? First("title", "error");
        return new ErrorBody(
            Short(code ?? details.Select(static detail => detail.Code).FirstOrDefault(static text => text is not null), MaximumCodeLength),
            Short(
                message ?? details.Select(static detail => detail.Message).FirstOrDefault(static text => text is not null),
                MaximumMessageLength),
            Short(First("request_id", "requestId") ?? inner.RequestId, MaximumCodeLength),
            First("encoded_authorization_message", "encodedAuthorizationMessage") ?? inner.EncodedAuthorizationMessage,
            details);
    }

    private static string? Short(string? text, int maximumLength) => text is null ? null : Excerpt.Of(text, maximumLength);

    // Several members often say the same, or one says more than the other: then once is enough.
    private static string? Joined(params string?[] texts)
    {
        List<string> parts = [];
        foreach (string text in texts.OfType<string>())
        {
            if (!parts.Any(part => Has(part, text)))
            {
                parts.RemoveAll(part => Has(text, part));
                parts.Add(text);
            }
        }

        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private static bool Has(string text, string part) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part, CompareOptions.OrdinalIgnoreCase) >= 0;

    private string? First(params string[] names) => names
        .Select(name => _texts.TryGetValue(name, out string? text) ? text : null)
        .FirstOrDefault(static text => text is not null);
}

namespace Cce.Client.Errors;

/// <summary>
/// The error in a response body, whatever its format: those of CCE and of the gateway before it, of the identity service, of
/// Kubernetes, XML, HTML, plain text. Reading never throws: an unreadable body is an empty error.
/// </summary>
/// <param name="Code">Error code, for example <c>CCE.01404001</c>.</param>
/// <param name="Message">What went wrong, for people.</param>
/// <param name="RequestId">Id of the request. The header <c>X-Request-Id</c> is the better source.</param>
/// <param name="EncodedAuthorizationMessage">Details of a rejection by a policy, encrypted.</param>
/// <param name="Details">The single errors, where there are several.</param>
internal sealed record ErrorBody(
    string? Code,
    string? Message,
    string? RequestId,
    string? EncodedAuthorizationMessage,
    IReadOnlyList<ErrorDetail> Details)
{
    // An error is a few lines. What is longer is no error, or somebody fills our memory.
    private const int MaximumLength = 1 << 16;

    /// <summary>A body that says nothing.</summary>
    public static ErrorBody Empty { get; } = new(null, null, null, null, []);

    /// <summary>Reads the bytes of a body, in the character set that its mark or its content type names, or else in UTF-8.</summary>
    public static ErrorBody Read(byte[] body, string? contentType) => Read(BodyText.Decode(body, contentType));

    /// <summary>
    /// Reads the text of a body. It is told by its first letter what it is, because what stands between here and the service
    /// sends JSON as HTML and HTML as JSON.
    /// </summary>
    public static ErrorBody Read(string? text)
    {
        string body = (text ?? "").Trim('\uFEFF', ' ', '\t', '\r', '\n', '\0');
        if (body.Length > MaximumLength)
        {
            body = body.Substring(0, MaximumLength);
        }

        return body.Length == 0 ? Empty : body[0] switch
        {
            '{' or '[' or '"' => JsonErrorReader.Read(body) ?? OfText(body),
            '<' => XmlErrorReader.Read(body) ?? HtmlErrorReader.Read(body) ?? OfText(body),
            _ => body == "null" ? Empty : OfText(body),
        };
    }

    /// <summary>The same, without secrets and without characters that would disturb a log or a console.</summary>
    public ErrorBody Shown(SecretMask mask)
    {
        return new ErrorBody(
            VisibleText.Id(Masked(Code)),
            Lines(Message),
            VisibleText.Id(Masked(RequestId)),
            Masked(EncodedAuthorizationMessage),
            [.. Details.Select(detail => new ErrorDetail(VisibleText.Id(Masked(detail.Code)), Lines(detail.Message)))]);

        string? Masked(string? text) => text is null ? null : mask.In(text);
        string? Lines(string? text) => text is null ? null : VisibleText.Lines(mask.In(text));
    }

    private static ErrorBody OfText(string text) => Empty with { Message = Excerpt.FirstLine(text) };
}

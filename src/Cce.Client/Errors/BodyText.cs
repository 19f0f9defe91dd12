using System.Net.Http.Headers;
using Cce.Client.ClientRuntime;

namespace Cce.Client.Errors;

/// <summary>The bytes of a body as text.</summary>
internal static class BodyText
{
    /// <summary>
    /// Decodes bytes as their byte order mark says, or else as the content type does, or else as UTF-8. What cannot be decoded
    /// becomes U+FFFD.
    /// </summary>
    public static string Decode(byte[] body, string? contentType)
    {
        string? charset = MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) ? type.CharSet : null;
        using ResponseText text = new(body, body.Length, ResponseText.EncodingNamed(charset));
        return text.ToString();
    }
}

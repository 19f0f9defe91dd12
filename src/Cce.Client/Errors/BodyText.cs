using System.Net.Http.Headers;
using System.Text;

namespace Cce.Client.Errors;

/// <summary>The bytes of a body as text.</summary>
internal static class BodyText
{
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>
    /// Decodes bytes as their byte order mark says, or else as the content type does, or else as UTF-8. What cannot be decoded
    /// becomes U+FFFD.
    /// </summary>
    public static string Decode(byte[] body, string? contentType)
    {
        Encoding? marked = Marked.FirstOrDefault(encoding => StartsWith(body, encoding.GetPreamble()));
        int start = marked?.GetPreamble().Length ?? 0;
        return (marked ?? Declared(contentType) ?? Encoding.UTF8).GetString(body, start, body.Length - start);
    }

    private static bool StartsWith(byte[] body, byte[] mark) =>
        body.Length >= mark.Length && body.Take(mark.Length).SequenceEqual(mark);

    private static Encoding? Declared(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) || string.IsNullOrWhiteSpace(type?.CharSet))
        {
            return null;
        }

        string name = type!.CharSet!.Trim('"', ' ');
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // A name that this machine does not know, or UTF-7, which .NET refuses. The letters of ASCII are right in UTF-8, too.
#if NET
            // GBK and its like, which .NET knows but does not offer.
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
#else
            return null;
#endif
        }
    }
}

using System.Net.Http.Headers;

namespace Cce.Client.Authentication;

/// <summary>Keeps out what would be sent in a header but is no single visible word.</summary>
internal static class HeaderText
{
    // The messages do not quote the text: it may be a secret.
    public static string Checked(string text, string parameter)
    {
        if ((text ?? throw new ArgumentNullException(parameter)).Length == 0)
        {
            throw new ArgumentException("The text is empty", parameter);
        }

        return IsWord(text)
            ? text : throw new ArgumentException("The text contains characters that are not allowed in a header", parameter);
    }

    /// <summary>Whether the text has visible ASCII characters only, and at least one.</summary>
    public static bool IsWord(string text) => text.Length > 0 && text.All(static character => character is >= '!' and <= '~');

    /// <summary>Keeps out what would end a header and begin another one, among the headers of a request.</summary>
    public static void RejectLineBreaks(HttpRequestHeaders headers)
    {
#if NET
        foreach (var header in headers.NonValidated)
        {
            RejectLineBreak(header.Key, header.Value.ToString());
        }
#else
        foreach (var header in headers)
        {
            RejectLineBreak(header.Key, string.Concat(header.Value));
        }
#endif
    }

    /// <summary>Keeps out what would end a header and begin another one.</summary>
    public static void RejectLineBreak(string name, string value)
    {
        // HttpClient sends what was added without validation as it is, line breaks included.
        if (value.AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            throw new ArgumentException($"The value of the header '{name}' contains a line break");
        }
    }
}

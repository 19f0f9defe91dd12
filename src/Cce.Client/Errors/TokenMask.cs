using System.Text;

namespace Cce.Client.Errors;

/// <summary>
/// Takes tokens out of what the other side says. The gateway answers a wrong signature with the canonical request that it
/// computed, lines joined with <c>|</c>, and the token of a temporary key is one of these lines.
/// </summary>
internal static class TokenMask
{
    private const string Mask = "***";
    private static readonly string[] Names = ["x-security-token:", "x-auth-token:"];

    // No backslash: in raw JSON it may stand before a slash of the token.
    private static readonly char[] Ends = ['|', '\r', '\n', '"', '<'];

    /// <summary>The text with <c>***</c> for the value behind the name of each header that holds a token.</summary>
    public static string Apply(string text)
    {
        foreach (string name in Names)
        {
            text = Apply(text, name);
        }

        return text;
    }

    private static string Apply(string text, string name)
    {
        int found = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            return text;
        }

        var masked = new StringBuilder(text.Length);
        int position = 0;
        while (found >= 0)
        {
            masked.Append(text, position, found + name.Length - position).Append(Mask);
            int end = text.IndexOfAny(Ends, found + name.Length);
            position = end < 0 ? text.Length : end;
            found = text.IndexOf(name, position, StringComparison.OrdinalIgnoreCase);
        }

        return masked.Append(text, position, text.Length - position).ToString();
    }
}

using System.Text;

namespace Cce.Client.Errors;

/// <summary>
/// Text from outside for a message, a log or a console: without characters that move the cursor, change colors, or turn the
/// direction of the text around them.
/// </summary>
internal static class VisibleText
{
    private const int MaximumIdLength = 256;

    /// <summary>The text in one line: each run of white space and control characters becomes a space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (IsHidden(character))
            {
                continue;
            }

            if (!IsSpace(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The text with its lines and tabs; other control characters become spaces.</summary>
    public static string Lines(string text)
    {
        var lines = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (!IsHidden(character))
            {
                lines.Append(char.IsControl(character) && character is not ('\n' or '\r' or '\t') ? ' ' : character);
            }
        }

        return lines.ToString();
    }

    /// <summary>An id in one line, cut where it gets too long; <see langword="null"/> if nothing is left of it.</summary>
    public static string? Id(string? text) =>
        text is not null && OneLine(text) is { Length: > 0 } line ? Excerpt.Of(line, MaximumIdLength) : null;

    // U+2028 and U+2029 are white space.
    private static bool IsSpace(char character) => char.IsControl(character) || char.IsWhiteSpace(character);

    // Directional marks, embeddings, overrides and isolates; word joiner, zero-width space, byte order mark.
    private static bool IsHidden(char character) => character
        is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';
}

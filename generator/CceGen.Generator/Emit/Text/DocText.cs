using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CceGen.Generator.Emit.Text;

/// <summary>Makes text of a document fit for a comment: the gate through which it gets into one.</summary>
internal static class DocText
{
    private const int Width = 110;

    /// <summary>What has a meaning in XML, and code in Markdown.</summary>
    private static readonly char[] Marked = ['&', '<', '>', '`'];

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The text on one line, without characters that end a line or that cannot be seen.</summary>
    public static string OneLine(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                line.Append(text, index, 2);
                index++;
            }
            else
            {
                line.Append(IsVisible(text[index]) ? text[index] : ' ');
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>The text escaped for XML and broken into lines of readable length. Lists, tables and headings of Markdown keep their lines.</summary>
    public static IReadOnlyList<TextSlice> XmlLines(string text)
    {
        if (text.Length is > 0 and <= Width && IsPlain(text) && text.IndexOfAny(Marked) < 0)
        {
            return [TextSlice.Of(text)];
        }

        var lines = new List<TextSlice>();
        foreach (var line in Reflow(text))
        {
            Wrap(Code(Escape(line)), lines);
        }

        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    /// <summary>The items of a text that is a list and nothing else; none for any other text.</summary>
    public static IReadOnlyList<string> ListItems(string text)
    {
        if (text.Length > 0 && char.IsLetterOrDigit(text[0]))
        {
            return [];
        }

        var items = Reflow(text);
        if (!items.TrueForAll(IsBullet))
        {
            return [];
        }

        for (var index = 0; index < items.Count; index++)
        {
            items[index] = items[index].Substring(2).Trim();
        }

        return items;
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    // Most texts: one line of ASCII without a blank at either end.
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~')
            {
                return false;
            }
        }

        return text.Length == 0 || (text[0] != ' ' && text[text.Length - 1] != ' ');
    }

    private static string[] Lines(string text) => text.IndexOfAny(LineEnds) < 0 ? [text] : text.Replace("\r\n", "\n").Split(LineEnds);

    // What is between two backquotes.
    private static string Code(string line)
    {
        var start = line.IndexOf('`');
        var end = start < 0 ? -1 : line.IndexOf('`', start + 1);
        if (end < 0)
        {
            return line;
        }

        var text = new StringBuilder(line.Length + 16);
        var written = 0;
        while (end > 0)
        {
            if (end > start + 1)
            {
                text.Append(line, written, start - written).Append("<c>").Append(line, start + 1, end - start - 1).Append("</c>");
                written = end + 1;
                end = line.IndexOf('`', written);
            }

            start = end;
            end = start < 0 ? -1 : line.IndexOf('`', start + 1);
        }

        return text.Append(line, written, line.Length - written).ToString();
    }

    private static List<string> Reflow(string text)
    {
        var lines = new List<string>();
        var paragraph = new StringBuilder();
        var joins = false;
        foreach (var part in Lines(text))
        {
            var line = OneLine(part);
            if (joins && line.Length > 0 && !HasOwnLine(line))
            {
                paragraph.Append(paragraph.Length == 0 ? lines[lines.Count - 1] : "").Append(' ').Append(line);
            }
            else
            {
                EndParagraph(paragraph, lines);
                lines.Add(line);
            }

            joins = line.Length > 0 && !line.StartsWith("```", StringComparison.Ordinal) && !line.EndsWith("|", StringComparison.Ordinal);
        }

        EndParagraph(paragraph, lines);
        return lines;
    }

    // Its first line is in the list.
    private static void EndParagraph(StringBuilder paragraph, List<string> lines)
    {
        if (paragraph.Length > 0)
        {
            lines[lines.Count - 1] = paragraph.ToString();
            paragraph.Clear();
        }
    }

    private static bool IsBullet(string line) => line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ';

    // Items, rows of tables, quotations, headings, the fences of code, and numbered items.
    private static bool HasOwnLine(string line)
    {
        if (line[0] is '-' or '*' or '+' or '|' or '>' or '#' || line.StartsWith("```", StringComparison.Ordinal))
        {
            return true;
        }

        var end = 0;
        while (end < line.Length && char.IsDigit(line[end]))
        {
            end++;
        }

        return end > 0 && end + 1 < line.Length && line[end] is '.' or ')' && char.IsWhiteSpace(line[end + 1]);
    }

    private static void Wrap(string line, List<TextSlice> lines)
    {
        var start = 0;
        while (line.Length - start > Width)
        {
            var end = line.LastIndexOf(' ', start + Width, Width + 1);
            if (end <= start)
            {
                end = line.IndexOf(' ', start);
            }

            if (end <= start)
            {
                break;
            }

            lines.Add(new TextSlice(line, start, end - start));
            start = end + 1;
        }

        lines.Add(new TextSlice(line, start, line.Length - start));
    }

    // The half of a surrogate pair becomes a blank too: it is neither XML nor UTF-8.
    private static bool IsVisible(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        _ => character is not ('\uFFFE' or '\uFFFF'),
    };
}

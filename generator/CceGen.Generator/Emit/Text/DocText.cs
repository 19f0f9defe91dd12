using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace CceGen.Generator.Emit.Text;

/// <summary>Makes text of a document fit for a comment: the gate through which it gets into one.</summary>
internal static class DocText
{
    private const int Width = 110;

    /// <summary>What has a meaning in XML, and code in Markdown.</summary>
    private static readonly char[] Marked = ['&', '<', '>', '`'];

    private static readonly Regex InlineCode = new("`([^`]+)`", RegexOptions.CultureInvariant);
    private static readonly Regex Bullet = new(@"\A[-*+] ", RegexOptions.CultureInvariant);
    private static readonly Regex OwnLine = new(@"\A(?:[-*+|>#]|```|\d+[.)]\s)", RegexOptions.CultureInvariant);

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
    public static IReadOnlyList<string> XmlLines(string text)
    {
        if (text.Length is > 0 and <= Width && IsPlain(text) && text.IndexOfAny(Marked) < 0)
        {
            return [text];
        }

        var lines = new List<string>();
        foreach (var line in Reflow(Lines(text)))
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
        var items = Reflow(Lines(text));
        return items.All(item => Bullet.IsMatch(item)) ? [.. items.Select(item => item.Substring(2).Trim())] : [];
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

    private static string[] Lines(string text) => text.Replace("\r\n", "\n").Split('\n', '\r', '\u0085', '\u2028', '\u2029');

    private static string Code(string line) => line.IndexOf('`') < 0 ? line : InlineCode.Replace(line, "<c>$1</c>");

    private static List<string> Reflow(IEnumerable<string> source)
    {
        var lines = new List<string>();
        var joins = false;
        foreach (var line in source.Select(OneLine))
        {
            if (joins && line.Length > 0 && !OwnLine.IsMatch(line))
            {
                lines[lines.Count - 1] += " " + line;
            }
            else
            {
                lines.Add(line);
            }

            joins = line.Length > 0 && !line.StartsWith("```", StringComparison.Ordinal) && !line.EndsWith("|", StringComparison.Ordinal);
        }

        return lines;
    }

    private static void Wrap(string line, List<string> lines)
    {
        while (line.Length > Width)
        {
            var end = line.LastIndexOf(' ', Width);
            if (end <= 0)
            {
                end = line.IndexOf(' ');
            }

            if (end <= 0)
            {
                break;
            }

            lines.Add(line.Substring(0, end));
            line = line.Substring(end + 1);
        }

        lines.Add(line);
    }

    // The half of a surrogate pair becomes a blank too: it is neither XML nor UTF-8.
    private static bool IsVisible(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        _ => character is not ('\uFFFE' or '\uFFFF'),
    };
}

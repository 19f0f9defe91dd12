using System.Net;
using System.Text;

namespace Cce.Client.Errors;

/// <summary>Finds a line for people in a page of HTML: its title, or else the first line that a browser would show.</summary>
internal static class HtmlErrorReader
{
    private static readonly string[] HiddenElements = ["script", "style", "head"];

    /// <summary>An error with that line as its message; <see langword="null"/> if there is none.</summary>
    public static ErrorBody? Read(string text)
    {
        string? line = Excerpt.FirstLine(WithoutTags(Title(text))) ?? Excerpt.FirstLine(WithoutTags(text));
        return line is null ? null : ErrorBody.Empty with { Message = line };
    }

    private static string Title(string text)
    {
        int tag = text.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        int start = tag < 0 ? -1 : text.IndexOf('>', tag) + 1;
        int end = start <= 0 ? -1 : text.IndexOf("</title", start, StringComparison.OrdinalIgnoreCase);

        // A title may run over several lines and is one line all the same.
        return end < 0 ? "" : text.Substring(start, end - start).Replace('\r', ' ').Replace('\n', ' ');
    }

    // Each tag becomes a line break, so that the first line is the first piece of text.
    private static string WithoutTags(string text)
    {
        var visible = new StringBuilder();
        int position = 0;
        while (position < text.Length)
        {
            int tag = text.IndexOf('<', position);
            visible.Append(text, position, (tag < 0 ? text.Length : tag) - position).Append('\n');
            position = tag < 0 ? text.Length : EndOfTag(text, tag);
        }

        return WebUtility.HtmlDecode(visible.ToString());
    }

    private static int EndOfTag(string text, int tag)
    {
        string? hidden = HiddenElements.FirstOrDefault(name =>
            string.Compare(text, tag + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && tag + 1 + name.Length < text.Length && !char.IsLetter(text[tag + 1 + name.Length]));
        int close = hidden is null ? tag : text.IndexOf("</" + hidden, tag, StringComparison.OrdinalIgnoreCase);
        int end = text.IndexOf('>', close < 0 ? tag : close);
        return close < 0 || end < 0 ? text.Length : end + 1;
    }
}

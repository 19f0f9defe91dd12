using System.Collections.Generic;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns descriptions into documentation comments: the first paragraph is the summary, the rest are remarks.</summary>
internal static class Documentation
{
    private static readonly Regex BlankLines = new(@"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*", RegexOptions.CultureInvariant);

    private static readonly char[] LineBreaks = ['\n', '\r'];

    public static DocModel Of(string? description, string fallback) => Of(null, description, fallback);

    public static DocModel Of(string? summary, string? description, string fallback)
    {
        var texts = new List<string>();
        AddParagraphs(summary, texts);
        AddParagraphs(description, texts);
        if (texts.Count == 0)
        {
            return new DocModel(fallback, EquatableArray<string>.Empty);
        }

        var first = texts[0];
        texts.RemoveAll(text => text == first);
        return new DocModel(first, texts.ToEquatableArray());
    }

    /// <summary>The description on one line's worth of text, for a parameter or a returned value.</summary>
    public static string Line(string? description, string fallback) =>
        string.IsNullOrWhiteSpace(description) ? fallback : description!.Trim();

    private static void AddParagraphs(string? text, List<string> paragraphs)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        // Most are one line.
        var trimmed = text!.Trim();
        if (trimmed.IndexOfAny(LineBreaks) < 0)
        {
            paragraphs.Add(trimmed);
            return;
        }

        foreach (var paragraph in BlankLines.Split(trimmed))
        {
            if (paragraph.Trim() is { Length: > 0 } content)
            {
                paragraphs.Add(content);
            }
        }
    }
}

using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Turns descriptions into documentation comments: the first paragraph is the summary, the rest are remarks.</summary>
internal static class Documentation
{
    private static readonly Regex BlankLines = new(@"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*", RegexOptions.CultureInvariant);

    public static DocModel Of(string? description, string fallback) => Of(null, description, fallback);

    public static DocModel Of(string? summary, string? description, string fallback)
    {
        var paragraphs = new[] { summary, description }
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .SelectMany(text => BlankLines.Split(text!.Trim()))
            .Select(text => text.Trim())
            .Where(text => text.Length > 0)
            .ToList();
        if (paragraphs.Count == 0)
        {
            return new DocModel(fallback, EquatableArray<string>.Empty);
        }

        var remarks = paragraphs.Skip(1).Where(text => text != paragraphs[0]);
        return new DocModel(paragraphs[0], remarks.ToEquatableArray());
    }

    /// <summary>The description on one line's worth of text, for a parameter or a returned value.</summary>
    public static string Line(string? description, string fallback) =>
        string.IsNullOrWhiteSpace(description) ? fallback : description!.Trim();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace CceGen.Generator.Lowering;

/// <summary>What NSwag's modes make of a path: its segments that are no parameters.</summary>
internal static class PathNames
{
    private const string Root = "Index";

    /// <summary>The last segment.</summary>
    public static string Last(string path) => Segments(path, '/').LastOrDefault() ?? Root;

    /// <summary>The segment before the last one; empty when there is none.</summary>
    public static string BeforeLast(string path)
    {
        var segments = Segments(path, '/');
        return segments.Count < 2 ? "" : segments[segments.Count - 2];
    }

    /// <summary>All segments, as one text.</summary>
    public static string All(string path)
    {
        var segments = Segments(path, '/', '-', '_');
        return segments.Count == 0 ? Root : string.Join("/", segments);
    }

    /// <summary>The words of the path without its parameters.</summary>
    public static IReadOnlyList<string> Words(string path)
    {
        List<string> words = [.. Regex.Replace(path, @"\{[^}]*\}", "", RegexOptions.CultureInvariant).Split('/', '-', '_').Where(word => word.Trim().Length > 0)];
        return words.Count == 0 ? [Root] : words;
    }

    private static List<string> Segments(string path, params char[] separators) =>
        [.. path.Split(separators).Where(segment => segment.IndexOf('{') < 0 && CSharpNames.ToPascalCase(segment).Length > 0)];
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CceGen.Generator.Lowering;

/// <summary>
/// Names generated files. Roslyn compares the names without regard to case and refuses all files when two are equal, so
/// names that differ by case alone get a suffix made of the name itself: a new neighbour never renames a file twice.
/// </summary>
internal sealed class HintNames(string @namespace, IEnumerable<string> names)
{
    private readonly HashSet<string> _ambiguous = new(
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).SelectMany(group => group),
        StringComparer.Ordinal);

    public string Of(string name) => $"{@namespace}/{name}{(_ambiguous.Contains(name) ? "-" + Hash(name) : "")}.g.cs";

    // FNV-1a: string.GetHashCode differs from process to process.
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}

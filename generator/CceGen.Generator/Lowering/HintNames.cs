using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;

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

    public string Of(string name)
    {
        var folder = name.LastIndexOf('/') + 1;
        var file = NameLength.File(name.Substring(folder));
        return $"{@namespace}/{name.Substring(0, folder)}{file}{(_ambiguous.Contains(name) ? "-" + StableHash.Of(name) : "")}.g.cs";
    }
}

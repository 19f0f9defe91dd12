using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Pipeline;

/// <summary>Puts together what the documents of a compilation need: each helper is there once.</summary>
internal static class Helpers
{
    public static IReadOnlyList<HelperModel> Union(ImmutableArray<HelperSet> needs)
    {
        var @namespace = needs.Select(set => set.Namespace).FirstOrDefault() ?? "";
        return [.. RuntimeLibrary.HelpersOf(needs.SelectMany(set => set.Files)).Select(file => new HelperModel(@namespace, file))];
    }
}

using System.Collections.Immutable;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Pipeline;

/// <summary>Puts together what the documents of a compilation need: each helper is there once.</summary>
internal static class Helpers
{
    public static HelperSet Union(ImmutableArray<HelperSet> needs)
    {
        var @namespace = needs.Select(set => set.Namespace).FirstOrDefault() ?? "";
        return new HelperSet(@namespace, RuntimeLibrary.HelpersOf(needs.SelectMany(set => set.Files)).ToEquatableArray());
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Pipeline;

/// <summary>Puts together what the sources of a compilation call: each helper is there once, with the members that any of them needs.</summary>
internal static class Helpers
{
    /// <summary>What the sources call together, once for each JSON library.</summary>
    public static EquatableArray<HelperUse> Union(IEnumerable<HelperUse> uses) => uses
        .GroupBy(static use => (use.Namespace, use.Json))
        .OrderBy(static group => group.Key.Namespace, StringComparer.Ordinal).ThenBy(static group => group.Key.Json)
        .Select(static group => new HelperUse(group.Key.Namespace, group.Key.Json, NamesOf(group)))
        .ToEquatableArray();

    /// <summary>The helper files, in ordinal order.</summary>
    public static IReadOnlyList<HelperModel> Of(IReadOnlyList<HelperUse> uses) =>
    [
        .. uses.SelectMany(static use => HelperCalls.Of(use.Json.ToString(), use.Names))
            .GroupBy(static call => call.File, static call => call.Members, StringComparer.Ordinal)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .Select(file => new HelperModel(uses[0].Namespace, file.Key, file.SelectMany(static members => members).Distinct().OrderBy(static index => index).ToEquatableArray())),
    ];

    private static EquatableArray<string> NamesOf(IEnumerable<HelperUse> uses)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            names.UnionWith(use.Names);
        }

        return names.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();
    }
}

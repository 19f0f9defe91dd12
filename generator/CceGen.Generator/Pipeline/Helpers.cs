using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Pipeline;

/// <summary>Puts together what the sources of a compilation call: each helper is there once, with the members that any of them needs.</summary>
internal static class Helpers
{
    /// <summary>What the sources call together, once for each JSON library.</summary>
    public static EquatableArray<HelperUse> Union(IEnumerable<HelperUse> uses)
    {
        var sorted = new List<HelperUse>(uses);
        sorted.Sort(Compare);
        var union = new List<HelperUse>();
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && Compare(sorted[start], sorted[end]) == 0)
            {
                end++;
            }

            union.Add(end == start + 1 ? sorted[start] : new HelperUse(sorted[start].Namespace, sorted[start].Json, NamesOf(sorted.GetRange(start, end - start))));
            start = end;
        }

        return union.ToEquatableArray();
    }

    /// <summary>The helper files, in ordinal order.</summary>
    public static IReadOnlyList<HelperModel> Of(IReadOnlyList<HelperUse> uses)
    {
        var calls = uses.Select(static use => HelperCalls.Of(use.Json.ToString(), use.Names)).ToList();
        return
        [
            .. RuntimeLibrary.All.Where(file => calls.Exists(called => called.ContainsKey(file.Name)))
                .Select(file => new HelperModel(uses[0].Namespace, file.Name, MembersOf(file, calls))),
        ];
    }

    private static string MembersOf(RuntimeFile file, List<IReadOnlyDictionary<string, HashSet<RuntimeMember>>> calls)
    {
        var marks = new StringBuilder();
        foreach (var member in file.Outline.Members)
        {
            marks.Append(calls.Exists(called => called.TryGetValue(file.Name, out var members) && members.Contains(member)) ? HelperModel.Called : HelperModel.NotCalled);
        }

        return marks.ToString();
    }

    private static int Compare(HelperUse left, HelperUse right)
    {
        var order = string.CompareOrdinal(left.Namespace, right.Namespace);
        return order == 0 ? ((int)left.Json).CompareTo((int)right.Json) : order;
    }

    private static EquatableArray<string> NamesOf(IEnumerable<HelperUse> uses)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            names.UnionWith(use.Names);
        }

        var sorted = new List<string>(names);
        sorted.Sort(StringComparer.Ordinal);
        return sorted.ToEquatableArray();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Spec;

/// <summary>
/// Joins the two values of a key that a document has twice, where nothing of either is lost by it: objects under names of which
/// none means two of them, as <c>properties</c> in two pieces or a path whose methods are in two places; and lists of what is possible.
/// </summary>
internal static class RepeatedKey
{
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "paths", "webhooks", "components", "definitions", "schemas", "responses", "parameters", "requestBodies", "headers", "examples", "securitySchemes", "securityDefinitions", "pathItems",
        "callbacks", "properties",
    };

    /// <summary>Lists of what is possible, or of words.</summary>
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "schemes", "consumes", "produces", "tags" };

    /// <summary>What both say; null where one has to give way.</summary>
    public static SpecNode? Joined(string key, SpecNode first, SpecNode second) =>
        Lists.Contains(key) && first is SpecSequence one && second is SpecSequence other
            ? new SpecSequence([.. one.Items, .. other.Items.Where(item => !one.Items.Any(earlier => SpecComparison.AreSame(earlier, item)))], one.Source, one.Start, one.End)
            : JoinedMaps(key, first, second);

    private static SpecMapping? JoinedMaps(string key, SpecNode first, SpecNode second)
    {
        if (!(Maps.Contains(key) || key.StartsWith("/", StringComparison.Ordinal)) || first is not SpecMapping one || second is not SpecMapping other || !(HasObjects(one) && HasObjects(other)))
        {
            return null;
        }

        var entries = one.Entries.ToList();
        foreach (var entry in other.Entries)
        {
            var index = entries.FindIndex(earlier => earlier.Name == entry.Name);
            if (index < 0)
            {
                entries.Add(entry);
            }
            else if (Joined(entry.Name, entries[index].Value, entry.Value) is { } both)
            {
                entries[index] = new SpecEntry(entries[index].Key, both);
            }
            else if (!SpecComparison.AreSame(entries[index].Value, entry.Value))
            {
                return null;
            }
        }

        return new SpecMapping(entries, one.Source, one.Start, one.End);
    }

    private static bool HasObjects(SpecMapping mapping) => mapping.Entries.All(static entry => entry.Value is SpecMapping);
}

using System;
using System.Collections.Generic;

namespace CceGen.Generator.Spec;

/// <summary>A mapping, in the order of the text. Keys are unique: the parser reported and dropped the second of two.</summary>
internal sealed class SpecMapping(IReadOnlyList<SpecEntry> entries, SpecText source, int start, int end) : SpecNode(source, start, end)
{
    /// <summary>Up to here looking at each entry is faster than a dictionary, and nearly all mappings are this small.</summary>
    private const int LinearLimit = 8;

    private Dictionary<string, SpecEntry>? _byName;

    public IReadOnlyList<SpecEntry> Entries { get; } = entries;

    public SpecEntry? Find(string name)
    {
        if (Entries.Count > LinearLimit)
        {
            _byName ??= Index(Entries);
            return _byName.TryGetValue(name, out var found) ? found : null;
        }

        for (var index = 0; index < Entries.Count; index++)
        {
            if (string.Equals(Entries[index].Name, name, StringComparison.Ordinal))
            {
                return Entries[index];
            }
        }

        return null;
    }

    private static Dictionary<string, SpecEntry> Index(IReadOnlyList<SpecEntry> entries)
    {
        var byName = new Dictionary<string, SpecEntry>(entries.Count, StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++)
        {
            byName.Add(entries[index].Name, entries[index]);
        }

        return byName;
    }
}

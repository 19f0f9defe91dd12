using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.RuntimeFiles;

/// <summary>
/// What of the helpers is called: the members that generated code names, and those that these name in turn. Names alone decide, so
/// that a member may be taken for one of the same name, and none that is called is missing.
/// </summary>
internal sealed class HelperCalls
{
    private readonly HelperIndex _index;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _kept = new(StringComparer.Ordinal);

    private HelperCalls(string dialect, IEnumerable<string> names)
    {
        _index = HelperIndex.Of(dialect);
        _names = new HashSet<string>(names, StringComparer.Ordinal);
    }

    /// <summary>The helper files that are called, in ordinal order, and which of their members are, by their index.</summary>
    /// <param name="dialect">The JSON library.</param>
    /// <param name="names">The names that generated code has, of those that <see cref="HelperNames"/> looks for.</param>
    public static IEnumerable<(string File, IReadOnlyCollection<int> Members)> Of(string dialect, IEnumerable<string> names)
    {
        var calls = new HelperCalls(dialect, names);
        while (calls.Follow())
        {
        }

        return calls._kept.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => (pair.Key, (IReadOnlyCollection<int>)pair.Value));
    }

    // Whether that found anything new.
    private bool Follow()
    {
        var isChanged = false;
        foreach (var file in _index.Files)
        {
            if (!_types.Contains(file.MainType) && IsCalled(file))
            {
                isChanged |= _types.Add(file.MainType);
            }

            if (_types.Contains(file.MainType))
            {
                isChanged |= Keep(file);
            }
        }

        return isChanged;
    }

    private bool IsCalled(RuntimeFile file) =>
        _names.Contains(file.MainType) || file.Outline.Members.Any(member => member.IsExtension && member.IsNamedIn(_names));

    private bool Keep(RuntimeFile file)
    {
        var members = file.Outline.Members;
        if (!_kept.TryGetValue(file.Name, out var kept))
        {
            // A further part of a type is there for the members that are named.
            if (file.IsPart && !members.Any(member => !member.IsUnnamed && member.IsNamedIn(_names)))
            {
                return false;
            }

            _kept.Add(file.Name, kept = []);
            Add(file, file.Outline.HeadWords);
        }

        var count = kept.Count;
        for (var index = 0; index < members.Count; index++)
        {
            if (!kept.Contains(index) && (members[index].IsUnnamed || members[index].IsNamedIn(_names) || SharesState(members, kept, members[index])))
            {
                kept.Add(index);
                Add(file, members[index].Words);
            }
        }

        return kept.Count > count;
    }

    // What sets or reads a field is there with it: the compiler warns of a field that is only set, or only read.
    private static bool SharesState(IReadOnlyList<RuntimeMember> members, SortedSet<int> kept, RuntimeMember member)
    {
        foreach (var index in kept)
        {
            if (members[index].State is { } state && member.Words.Contains(state))
            {
                return true;
            }
        }

        return false;
    }

    // Inside of a type, its members are called without its name: all but those that have a file of their own, and often the
    // name of a type.
    private void Add(RuntimeFile file, HashSet<string> words)
    {
        foreach (var word in words)
        {
            _names.Add(word);
            if (_index.KeyOf(file.MainType, word) is { } name && (name == file.TypeName || !_index.Parts.Contains(name)))
            {
                _names.Add(name);
            }
        }
    }
}

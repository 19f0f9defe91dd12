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
        while (calls.Follow() || calls.CompleteState())
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
            if (!kept.Contains(index) && (members[index].IsUnnamed || (members[index].IsNamedIn(_names) && !AwaitsType(members, members[index]))))
            {
                kept.Add(index);
                Add(file, members[index].Words);
            }
        }

        return kept.Count > count;
    }

    // Of several methods of one name, one that takes a helper is for those that have it, and they name it.
    private bool AwaitsType(IReadOnlyList<RuntimeMember> members, RuntimeMember member) =>
        member.ParameterWords.Any(word => _index.IsType(word) && !_names.Contains(word))
        && members.Any(other => other != member && other.Declarations[0].Name == member.Declarations[0].Name);

    // The compiler warns of a field that is only set, or only read: what does the other thing is there, too. Says whether that added anything.
    private bool CompleteState()
    {
        var isChanged = false;
        foreach (var file in _index.Files)
        {
            if (_kept.TryGetValue(file.Name, out var kept))
            {
                var members = file.Outline.Members;
                foreach (var state in kept.Select(index => members[index].State).OfType<string>().ToList())
                {
                    isChanged |= Complete(file, kept, member => member.Sets(state)) | Complete(file, kept, member => member.Reads(state));
                }
            }
        }

        return isChanged;
    }

    private bool Complete(RuntimeFile file, SortedSet<int> kept, Func<RuntimeMember, bool> uses)
    {
        var members = file.Outline.Members;
        if (kept.Any(index => uses(members[index])))
        {
            return false;
        }

        var missing = Enumerable.Range(0, members.Count).Where(index => uses(members[index])).ToList();
        kept.UnionWith(missing);
        missing.ForEach(index => Add(file, members[index].Words));
        return missing.Count > 0;
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

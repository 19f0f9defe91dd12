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
    private readonly Dictionary<string, HashSet<RuntimeMember>> _kept = new(StringComparer.Ordinal);

    private HelperCalls(string dialect, IEnumerable<string> names)
    {
        _index = HelperIndex.Of(dialect);
        _names = new HashSet<string>(names, StringComparer.Ordinal);
    }

    /// <summary>The members that are called, by the names of the helper files.</summary>
    /// <param name="dialect">The JSON library.</param>
    /// <param name="names">The names that generated code has, of those that <see cref="HelperNames"/> looks for.</param>
    public static IReadOnlyDictionary<string, HashSet<RuntimeMember>> Of(string dialect, IEnumerable<string> names)
    {
        var calls = new HelperCalls(dialect, names);
        while (calls.Follow() || calls.CompleteState())
        {
        }

        return calls._kept;
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
        foreach (var member in members)
        {
            if (!kept.Contains(member) && (member.IsUnnamed || (member.IsNamedIn(_names) && !AwaitsType(members, member))))
            {
                kept.Add(member);
                Add(file, member.Words);
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
                foreach (var state in file.Outline.Members.Where(kept.Contains).Select(static member => member.State).OfType<string>().ToList())
                {
                    isChanged |= Complete(file, kept, member => member.Sets(state)) | Complete(file, kept, member => member.Reads(state));
                }
            }
        }

        return isChanged;
    }

    private bool Complete(RuntimeFile file, HashSet<RuntimeMember> kept, Func<RuntimeMember, bool> uses)
    {
        if (kept.Any(uses))
        {
            return false;
        }

        var missing = file.Outline.Members.Where(uses).ToList();
        kept.UnionWith(missing);
        missing.ForEach(member => Add(file, member.Words));
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

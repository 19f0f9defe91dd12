using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>Collects the entries of a mapping and drops the second of two with the same key.</summary>
internal sealed class MappingBuilder(DiagnosticBag diagnostics)
{
    private const int LinearLimit = 8;

    /// <summary>A set of more names is not used again: to empty it would cost each mapping after it.</summary>
    private const int LargestKept = 64;

    private readonly List<SpecEntry> _entries = [];
    private HashSet<string>? _names;

    /// <summary>Whether <see cref="_names"/> has the names of the mapping.</summary>
    private bool _hasNames;

    /// <summary>The mappings of merge keys, each with the place that its entries get.</summary>
    private List<(int Place, SpecMapping Mapping)>? _merged;

    public void Add(SpecScalar key, SpecNode value)
    {
        if (IsNew(key.Text))
        {
            _entries.Add(new SpecEntry(key, value));
        }
        else
        {
            AddSecond(key, value);
        }
    }

    // Where nothing is lost by it, a second one is a blemish.
    private static DiagnosticInfo ProblemOf(SpecScalar key, SpecEntry first, SpecNode value) =>
        SpecComparison.AreSame(first.Value, value) ? Problems.KeyRepeated(key.Location, key.Text, first.Key.Location)
        : IsNull(first.Value) ? Problems.KeyRepeatedWith(key.Location, key.Text, "the second value is used, because the first one is empty", first.Key.Location)
        : IsNull(value) ? Problems.KeyRepeatedWith(key.Location, key.Text, "the first value is used, because the second one is empty", first.Key.Location)
        : SpecComparison.AreSameButForTexts(first.Value, value)
            ? Problems.KeyRepeatedWith(key.Location, key.Text, "the first value is used; the second one differs in its documentation alone", first.Key.Location)
        : RepeatedKey.Joined(key.Text, first.Value, value) is not null ? Problems.KeyRepeatedWith(key.Location, key.Text, "what is in either value is read", first.Key.Location)
        : Problems.DuplicateKey(key.Location, key.Text, first.Key.Location);

    private static bool IsNull(SpecNode node) => node is SpecScalar { Type: ScalarType.Null };

    /// <summary>Adds the entries of another mapping whose keys the mapping does not have itself; of several such mappings, the first has precedence.</summary>
    public void Merge(SpecMapping mapping) => (_merged ??= []).Add((_entries.Count, mapping));

    /// <summary>The mapping. Afterwards the builder is empty, and may be used for another one.</summary>
    public SpecMapping Build(SpecText source, int start, int end)
    {
        var mapping = new SpecMapping(_merged is null ? _entries.ToArray() : WithMerged(_merged), source, start, end);
        _names = _names?.Count > LargestKept ? null : _names;
        _hasNames = false;
        _entries.Clear();
        _merged = null;
        return mapping;
    }

    private void AddSecond(SpecScalar key, SpecNode value)
    {
        var index = _entries.FindIndex(entry => entry.Name == key.Text);
        var first = _entries[index];
        diagnostics.Report(ProblemOf(key, first, value));
        if (IsNull(first.Value))
        {
            _entries[index] = new SpecEntry(key, value);
        }
        else if (RepeatedKey.Joined(key.Text, first.Value, value) is { } both)
        {
            _entries[index] = new SpecEntry(first.Key, both);
        }
    }

    private List<SpecEntry> WithMerged(List<(int Place, SpecMapping Mapping)> merged)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            names.Add(entry.Name);
        }

        var entries = new List<SpecEntry>();
        var next = 0;
        foreach (var (place, mapping) in merged)
        {
            for (; next < place; next++)
            {
                entries.Add(_entries[next]);
            }

            foreach (var entry in mapping.Entries)
            {
                if (names.Add(entry.Name))
                {
                    entries.Add(entry);
                }
            }
        }

        for (; next < _entries.Count; next++)
        {
            entries.Add(_entries[next]);
        }

        return entries;
    }

    private bool IsNew(string name)
    {
        if (!_hasNames && _entries.Count >= LinearLimit)
        {
            _hasNames = true;
            _names ??= new HashSet<string>(StringComparer.Ordinal);
            _names.Clear();
            foreach (var entry in _entries)
            {
                _names.Add(entry.Name);
            }
        }

        if (_hasNames)
        {
            return _names!.Add(name);
        }

        foreach (var entry in _entries)
        {
            if (string.Equals(entry.Name, name, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

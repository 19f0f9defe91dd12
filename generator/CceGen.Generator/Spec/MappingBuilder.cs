using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>Collects the entries of a mapping and drops the second of two with the same key.</summary>
internal sealed class MappingBuilder(DiagnosticBag diagnostics)
{
    private const int LinearLimit = 8;

    private readonly List<SpecEntry> _entries = [];
    private HashSet<string>? _names;

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
            ReportSecond(key, value);
        }
    }

    /// <summary>Adds the entries of another mapping whose keys the mapping does not have itself; of several such mappings, the first has precedence.</summary>
    public void Merge(SpecMapping mapping) => (_merged ??= []).Add((_entries.Count, mapping));

    /// <summary>The mapping. Afterwards the builder is empty, and may be used for another one.</summary>
    public SpecMapping Build(SpecText source, int start, int end)
    {
        var mapping = new SpecMapping(_merged is null ? _entries.ToArray() : WithMerged(_merged), source, start, end);
        _entries.Clear();
        _names = null;
        _merged = null;
        return mapping;
    }

    private void ReportSecond(SpecScalar key, SpecNode value)
    {
        var first = _entries.Find(entry => entry.Name == key.Text);
        diagnostics.Report(first is not null && SpecComparison.AreSame(first.Value, value)
            ? Problems.KeyRepeated(key.Location, key.Text, first.Key.Location)
            : Problems.DuplicateKey(key.Location, key.Text, first?.Key.Location));
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
        if (_names is null && _entries.Count >= LinearLimit)
        {
            _names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in _entries)
            {
                _names.Add(entry.Name);
            }
        }

        if (_names is not null)
        {
            return _names.Add(name);
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

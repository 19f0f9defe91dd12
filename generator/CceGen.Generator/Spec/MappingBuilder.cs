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

    public void Add(SpecScalar key, SpecNode value)
    {
        if (IsNew(key.Text))
        {
            _entries.Add(new SpecEntry(key, value));
        }
        else
        {
            var first = _entries.Find(entry => entry.Name == key.Text);
            diagnostics.Report(first is not null && SpecComparison.AreSame(first.Value, value)
                ? Problems.KeyRepeated(key.Location, key.Text, first.Key.Location)
                : Problems.DuplicateKey(key.Location, key.Text, first?.Key.Location));
        }
    }

    public SpecMapping Build(SpecText source, int start, int end) => new(_entries, source, start, end);

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

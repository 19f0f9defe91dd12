using System.Collections.Generic;

namespace CceGen.Generator.Primitives;

/// <summary>Collects what is to be said about the files of one document.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];

    /// <summary>Collects a diagnostic of <see cref="Problems"/>, once.</summary>
    public void Report(DiagnosticInfo info)
    {
        if (_seen.Add(info))
        {
            _items.Add(info);
        }
    }

    public void AddRange(DiagnosticBag other) => AddRange(other._items);

    public void AddRange(IEnumerable<DiagnosticInfo> items)
    {
        foreach (var info in items)
        {
            Report(info);
        }
    }

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _items.ToEquatableArray();
}

using System.Collections.Generic;

namespace CceGen.Generator.Primitives;

/// <summary>Collects what is to be said about the files of one document.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];

    public void Report(DiagnosticId id, LocationInfo? location, params string[] arguments)
    {
        Add(new DiagnosticInfo(id, location, arguments.ToEquatableArray()));
    }

    public void AddRange(DiagnosticBag other)
    {
        foreach (var info in other._items)
        {
            Add(info);
        }
    }

    private void Add(DiagnosticInfo info)
    {
        if (_seen.Add(info))
        {
            _items.Add(info);
        }
    }

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _items.ToEquatableArray();
}

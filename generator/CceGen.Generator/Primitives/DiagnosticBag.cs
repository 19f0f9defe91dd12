using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Primitives;

/// <summary>Collects what is to be said about the files of one document.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];
    private readonly Dictionary<object, DiagnosticInfo> _subjects = [];
    private readonly HashSet<DiagnosticInfo> _withdrawn = [];

    /// <summary>Collects a diagnostic of <see cref="Problems"/>, once.</summary>
    public void Report(DiagnosticInfo info)
    {
        if (_seen.Add(info))
        {
            _items.Add(info);
        }
    }

    /// <summary>Collects a diagnostic that is withdrawn where more is known of its subject, which is compared by reference.</summary>
    public void Report(DiagnosticInfo info, object subject)
    {
        Report(info);
        _subjects[subject] = info;
    }

    /// <summary>Takes back what was collected for a subject, if anything was.</summary>
    public void Withdraw(object subject)
    {
        if (_subjects.TryGetValue(subject, out var info))
        {
            _withdrawn.Add(info);
        }
    }

    public void AddRange(DiagnosticBag other)
    {
        AddRange(other._items);
        foreach (var pair in other._subjects)
        {
            _subjects[pair.Key] = pair.Value;
        }
    }

    public void AddRange(IEnumerable<DiagnosticInfo> items)
    {
        foreach (var info in items)
        {
            Report(info);
        }
    }

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _items.Where(info => !_withdrawn.Contains(info)).ToEquatableArray();
}

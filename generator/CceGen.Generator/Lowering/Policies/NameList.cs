using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>An option that names parts of the document, and which of the names meant something.</summary>
/// <param name="option">The name of the option.</param>
/// <param name="names">The names.</param>
internal sealed class NameList(string option, EquatableArray<string> names)
{
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string Option { get; } = option;

    /// <summary>Whether the option names nothing at all.</summary>
    public bool IsEmpty => names.IsEmpty;

    /// <summary>The names that nothing has, each with the names that there are.</summary>
    public IEnumerable<string> Unmet => names.Where(name => !_met.Contains(name));

    /// <summary>What the option could have named.</summary>
    public IEnumerable<string> Known => _asked;

    /// <summary>Whether the option names a part of the document.</summary>
    public bool Contains(string name)
    {
        _asked.Add(name);
        return names.Contains(name, StringComparer.Ordinal) && (_met.Add(name) || true);
    }
}

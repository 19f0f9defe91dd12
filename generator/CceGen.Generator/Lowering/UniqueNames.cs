using System;
using System.Collections.Generic;
using System.Globalization;

namespace CceGen.Generator.Lowering;

/// <summary>The identifiers of one scope. A name that is taken gets the suffix of the scope, then a number.</summary>
internal sealed class UniqueNames(string suffix, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _names = new(reserved, StringComparer.Ordinal);

    public bool Contains(string name) => _names.Contains(name);

    public void Reserve(string name) => _names.Add(name);

    public string Add(string name)
    {
        if (_names.Add(name))
        {
            return name;
        }

        var candidate = name + suffix;
        for (var number = 2; !_names.Add(candidate); number++)
        {
            candidate = name + suffix + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}

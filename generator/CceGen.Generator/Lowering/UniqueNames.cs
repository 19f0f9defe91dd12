using System;
using System.Collections.Generic;
using System.Globalization;

namespace CceGen.Generator.Lowering;

/// <summary>The identifiers of one scope. A name that is taken gets the suffix of the scope, then a number.</summary>
internal sealed class UniqueNames(string suffix, IEnumerable<string> reserved)
{
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(reserved, StringComparer.Ordinal);

    public bool Contains(string name) => _names.Contains(name);

    public void Reserve(string name) => _names.Add(name);

    public string Add(string name)
    {
        if (_names.Add(name))
        {
            return name;
        }

        // nameValue, nameValue2 … or, without a suffix, name2, name3 …
        _next.TryGetValue(name, out var count);
        string candidate;
        do
        {
            count++;
            var number = suffix.Length > 0 ? count : count + 1;
            candidate = name + suffix + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
        }
        while (!_names.Add(candidate));

        _next[name] = count;
        return candidate;
    }
}

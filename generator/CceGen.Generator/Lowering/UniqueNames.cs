using System;
using System.Collections.Generic;
using System.Globalization;

namespace CceGen.Generator.Lowering;

/// <summary>The identifiers of one scope. A name that is taken gets the suffix of the scope, then a number.</summary>
/// <param name="suffix">What a name gets that is taken.</param>
/// <param name="reserved">Names that are taken.</param>
/// <param name="common">Further ones, which many scopes have in common.</param>
internal sealed class UniqueNames(string suffix, IEnumerable<string> reserved, HashSet<string>? common = null)
{
    private readonly HashSet<string> _names = new(reserved, StringComparer.Ordinal);
    private Dictionary<string, int>? _next;

    public bool Contains(string name) => _names.Contains(name) || common?.Contains(name) == true;

    public void Reserve(string name) => _names.Add(name);

    public string Add(string name)
    {
        if (IsAdded(name))
        {
            return name;
        }

        // nameValue, nameValue2 … or, without a suffix, name2, name3 …
        _next ??= new Dictionary<string, int>(StringComparer.Ordinal);
        _next.TryGetValue(name, out var count);
        string candidate;
        do
        {
            count++;
            var number = suffix.Length > 0 ? count : count + 1;
            candidate = name + suffix + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
        }
        while (!IsAdded(candidate));

        _next[name] = count;
        return candidate;
    }

    private bool IsAdded(string name) => common?.Contains(name) != true && _names.Add(name);
}

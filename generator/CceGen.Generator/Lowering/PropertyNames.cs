using System.Collections.Generic;
using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>The names of the properties of a class, and of the members that stand behind them.</summary>
internal sealed class PropertyNames
{
    private readonly NameRules _rules;
    private readonly string _className;
    private readonly UniqueNames _names;

    private readonly HashSet<string> _added;

    /// <param name="methods">Further methods of the class.</param>
    /// <param name="mayHide">Whether a property may hide a member that every class has.</param>
    public PropertyNames(NameRules rules, string className, IEnumerable<PropertyModel> inherited, IEnumerable<string> methods, bool mayHide)
    {
        _rules = rules;
        _className = className;
        _added = new HashSet<string>(rules.KeepsCase ? System.StringComparer.Ordinal : System.StringComparer.OrdinalIgnoreCase);
        _names = new UniqueNames("Value", [.. ReservedNames.Properties, .. methods, className], mayHide ? null : ReservedNames.OfEveryClass);
        foreach (var property in inherited)
        {
            _names.Reserve(property.Name);
            _added.Add(property.Name);
        }
    }

    /// <param name="identifier">The name that the property is to have.</param>
    /// <param name="wireName">Gives a name of its own to <c>error_code</c> beside <c>errorCode</c>: <c>Error_code</c>.</param>
    public string Add(string identifier, string wireName)
    {
        // A class calls its converter by its name.
        var name = identifier.EndsWith("JsonConverter", System.StringComparison.Ordinal) ? identifier + "Value"
            : identifier == _className ? _rules.InClassOfItsName(identifier)
            : identifier;
        if (IsTaken(name) && CSharpNames.ToUnderscored(wireName) is { } underscored && !IsTaken(underscored))
        {
            name = underscored;
        }

        var added = _names.Add(name);
        while (!_added.Add(added))
        {
            added = _names.Add(name);
        }

        return added;
    }

    private bool IsTaken(string name) => _names.Contains(name) || _added.Contains(name);
}

using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>The names of the properties of a class, and of the members that stand behind them.</summary>
internal sealed class PropertyNames
{
    private readonly UniqueNames _names;
    private readonly string _className;

    /// <summary>Serializers match constructor parameters without regard to case: no two properties differ in that alone.</summary>
    private readonly HashSet<string> _added = new(System.StringComparer.OrdinalIgnoreCase);

    public PropertyNames(string className, IEnumerable<PropertyModel> inherited)
    {
        _className = className;
        _names = new UniqueNames("Value", [.. ReservedNames.Properties, className]);
        foreach (var property in inherited.ToList())
        {
            _names.Reserve(property.Name);
            _added.Add(property.Name);
            ReserveCompanions(property.Name);
        }
    }

    /// <param name="wireName">Gives a name of its own to <c>error_code</c> beside <c>errorCode</c>: <c>Error_code</c>.</param>
    public string Add(string identifier, string wireName)
    {
        // JSON libraries take XSpecified for a statement about X, and a property that keeps null and absent apart has XOrAbsent.
        var name = IsCompanion(identifier) ? identifier + "Value" : identifier;
        if (IsTaken(name) && CSharpNames.ToUnderscored(wireName) is { } underscored && !IsTaken(underscored))
        {
            name = underscored;
        }

        var added = _names.Add(name);
        while (IsClassOfCompanion(added) || !_added.Add(added))
        {
            added = _names.Add(name);
        }

        name = added;
        ReserveCompanions(name);
        return name;
    }

    private bool IsTaken(string name) => _names.Contains(name) || _added.Contains(name) || IsClassOfCompanion(name);

    // What stands behind the property would be a member with the name of its class.
    private bool IsClassOfCompanion(string name) => _className == name + "Specified" || _className == name + "OrAbsent";

    private static bool IsCompanion(string identifier) =>
        identifier.EndsWith("Specified", System.StringComparison.Ordinal) || identifier.EndsWith("OrAbsent", System.StringComparison.Ordinal);

    private void ReserveCompanions(string name)
    {
        _names.Reserve(name + "Specified");
        _names.Reserve(name + "OrAbsent");
    }
}

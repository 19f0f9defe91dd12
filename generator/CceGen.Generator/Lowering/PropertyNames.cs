using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>The names of the properties of a class, and of the members that stand behind them.</summary>
internal sealed class PropertyNames
{
    private readonly UniqueNames _names;

    public PropertyNames(string className, IEnumerable<PropertyModel> inherited)
    {
        _names = new UniqueNames("Value", [.. ReservedNames.Properties, className]);
        foreach (var property in inherited.ToList())
        {
            _names.Reserve(property.Name);
            ReserveCompanions(property.Name);
        }
    }

    /// <param name="wireName">Gives a name of its own to <c>error_code</c> beside <c>errorCode</c>: <c>Error_code</c>.</param>
    public string Add(string identifier, string wireName)
    {
        // JSON libraries take XSpecified for a statement about X, and a property that keeps null and absent apart has XOrAbsent.
        var name = IsCompanion(identifier) ? identifier + "Value" : identifier;
        if (_names.Contains(name) && CSharpNames.ToUnderscored(wireName) is { } underscored && !_names.Contains(underscored))
        {
            name = underscored;
        }

        name = _names.Add(name);
        ReserveCompanions(name);
        return name;
    }

    private static bool IsCompanion(string identifier) =>
        identifier.EndsWith("Specified", System.StringComparison.Ordinal) || identifier.EndsWith("OrAbsent", System.StringComparison.Ordinal);

    private void ReserveCompanions(string name)
    {
        _names.Reserve(name + "Specified");
        _names.Reserve(name + "OrAbsent");
    }
}

using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>A property of a generated class.</summary>
/// <param name="Initializer">The initial value; null for that of the type.</param>
internal sealed record PropertyModel(
    string Name,
    string WireName,
    TypeRef Type,
    WireModel Wire,
    Presence Presence,
    InitializerModel? Initializer,
    bool HasRequiredKeyword,
    bool IsObsolete,
    DocModel Doc)
{
    /// <summary>
    /// Whether the member says of which class or type the object is. It is written first, because some readers, that of
    /// System.Text.Json among them, look for it nowhere else.
    /// </summary>
    public bool IsTag { get; init; }

    /// <summary>The field behind the property where an instance remembers that the member is missing.</summary>
    public string Field { get; init; } = "_" + char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    /// <summary>What its attributes say of values; null without any.</summary>
    public ValidationModel? Validation { get; init; }

    /// <summary>Whether an instance remembers that the member is missing, because no value of its type says so.</summary>
    public bool IsMissingKnown => Presence == Presence.OptionalNullable || IsAlwaysValue;

    /// <summary>Whether the member is a value that cannot be null.</summary>
    public bool IsAlwaysValue => Type is { IsValueType: true, IsNullable: false };
}

using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>The members of an object that the document does not name.</summary>
/// <param name="Type">The type of their values; null unless they are typed, and in a derived class.</param>
/// <param name="Wire">What is read and written of a value.</param>
internal sealed record AdditionalModel(AdditionalKind Kind, TypeRef? Type, WireModel? Wire)
{
    /// <summary>Whether the type of values that may be anything says that they may be null.</summary>
    public bool HasNullableValues { get; init; } = true;

    /// <summary>The access modifier of the setter of the property for them; empty for that of the property.</summary>
    public string SetterAccess { get; init; } = "";

    /// <summary>Whether the base class has them.</summary>
    public bool IsInherited { get; init; }

    public static readonly AdditionalModel Any = new(AdditionalKind.Any, null, null);
}

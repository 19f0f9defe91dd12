using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A class made of an object schema.</summary>
/// <param name="Depth">How many base classes it has; members are written base first.</param>
/// <param name="DerivedNames">The classes that derive from it, directly or not.</param>
/// <param name="RequiredProperty">
/// A property of the class or its bases that C# requires, when there is one: serializers have to get around the check.
/// </param>
/// <param name="AdditionalPropertiesWireName">
/// A name that no member of the document has, when one of them has the name that the further members go by in C#.
/// </param>
internal sealed record ObjectModel(
    string Name,
    string? BaseName,
    int Depth,
    EquatableArray<string> DerivedNames,
    EquatableArray<PropertyModel> Properties,
    PropertyModel? RequiredProperty,
    string? AdditionalPropertiesWireName,
    bool IsObsolete,
    DocModel Doc);

using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A class made of an object schema.</summary>
/// <param name="Depth">How many base classes it has; members are written base first.</param>
/// <param name="RequiredProperty">
/// A property of the class or its bases that C# requires, when there is one: serializers have to get around the check.
/// </param>
internal sealed record ObjectModel(
    FileModel File,
    string HintName,
    string Name,
    string? BaseName,
    int Depth,
    EquatableArray<PropertyModel> Properties,
    PropertyModel? RequiredProperty,
    bool IsObsolete,
    DocModel Doc);

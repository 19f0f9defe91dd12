using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A class made of an object schema.</summary>
/// <param name="Additional">The members that the document does not name; a derived class has those of its base.</param>
/// <param name="Initial">What a reader sets when it makes an instance.</param>
internal sealed record ObjectModel(
    string Name,
    string? BaseName,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<InitialMemberModel> Initial,
    AdditionalModel Additional,
    bool IsObsolete,
    DocModel Doc);

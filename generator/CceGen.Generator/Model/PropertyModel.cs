namespace CceGen.Generator.Model;

/// <summary>A property of a generated class.</summary>
/// <param name="Initializer">The initial value; null for that of the type.</param>
internal sealed record PropertyModel(
    string Name,
    string WireName,
    TypeRef Type,
    Presence Presence,
    InitializerModel? Initializer,
    bool HasRequiredKeyword,
    bool IsObsolete,
    DocModel Doc);

namespace CceGen.Generator.Model;

/// <summary>The property of a class that says which type of a union it is, and its value.</summary>
/// <param name="Target">What the value is assigned to.</param>
/// <param name="Value">The value that is set where the property has none.</param>
/// <param name="IsObsolete">Whether the document deprecates the property.</param>
internal sealed record UnionTagModel(string Property, MemberTarget Target, TypeRef Type, InitializerModel Value, bool IsObsolete);

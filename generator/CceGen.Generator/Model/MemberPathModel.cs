using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The way from a model to one of the values in it.</summary>
/// <param name="Properties">The C# properties on the way, the last one being that of the value.</param>
/// <param name="Type">The type of the last property.</param>
/// <param name="HasObsolete">Whether the document deprecates one of them.</param>
internal sealed record MemberPathModel(EquatableArray<string> Properties, TypeRef Type, bool HasObsolete);

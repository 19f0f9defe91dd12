using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What generated code calls of the helpers.</summary>
/// <param name="Namespace">The namespace of the types in them.</param>
/// <param name="Json">The JSON library that the code calls.</param>
/// <param name="Names">The names of types and members, in ordinal order.</param>
internal sealed record HelperUse(string Namespace, JsonDialectKind Json, EquatableArray<string> Names);

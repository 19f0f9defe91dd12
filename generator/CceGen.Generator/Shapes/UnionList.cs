using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>One of the lists of a schema that make it a union.</summary>
/// <param name="Keyword"><c>oneOf</c> or <c>anyOf</c>.</param>
internal sealed record UnionList(SpecScalar Keyword, UnionBranches Branches);

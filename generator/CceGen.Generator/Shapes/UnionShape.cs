using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>A value of one of several schemas.</summary>
/// <param name="schema">The schema with <c>oneOf</c> or <c>anyOf</c>.</param>
/// <param name="keyword">The first of the keywords that make it a union.</param>
internal sealed class UnionShape(OpenApiSchema schema, SpecScalar keyword) : Shape(schema)
{
    public SpecScalar Keyword { get; } = keyword;
}

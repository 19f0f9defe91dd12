using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>A value of one of several schemas.</summary>
/// <param name="schema">The schema with <c>oneOf</c> or <c>anyOf</c>.</param>
/// <param name="keyword">The first of the keywords that make it a union.</param>
/// <param name="branches">The schemas in the order of the text.</param>
internal sealed class UnionShape(OpenApiSchema schema, SpecScalar keyword, IReadOnlyList<OpenApiSchema> branches) : Shape(schema)
{
    public SpecScalar Keyword { get; } = keyword;

    public IReadOnlyList<OpenApiSchema> Branches { get; } = branches;
}

using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>What a union is made of while it is put together.</summary>
/// <param name="schema">The schema that describes it.</param>
/// <param name="keyword">What makes it a union: <c>oneOf</c>, <c>anyOf</c> or <c>type</c>.</param>
/// <param name="discriminator">What tells its schemas apart; null for none.</param>
internal sealed class UnionParts(OpenApiSchema schema, SpecScalar keyword, OpenApiDiscriminator? discriminator)
{
    /// <summary>The shape that the union becomes.</summary>
    public ShapeId Id { get; set; }

    public OpenApiSchema Schema { get; } = schema;

    public SpecScalar Keyword { get; } = keyword;

    public OpenApiDiscriminator? Discriminator { get; } = discriminator;

    public List<OpenApiSchema> Branches { get; } = [];
}

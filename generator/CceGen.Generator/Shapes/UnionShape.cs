using System.Collections.Generic;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>A value of one of several schemas. Null is none of them: where it is allowed, the use says so.</summary>
/// <param name="schema">The schema with <c>oneOf</c>, <c>anyOf</c> or several types.</param>
/// <param name="keyword">Which of these it is.</param>
/// <param name="component">The component whose name it has; null for an inline one.</param>
internal sealed class UnionShape(OpenApiSchema schema, SpecScalar keyword, OpenApiSchema? component) : Shape(schema)
{
    public SpecScalar Keyword { get; } = keyword;

    public OpenApiSchema? Component { get; } = component;

    /// <summary>In the order of the text; no two are the same, and none is any JSON.</summary>
    public IReadOnlyList<ShapeUse> Branches { get; init; } = [];

    /// <summary>The schemas as the union lists them, without its siblings.</summary>
    public IReadOnlyList<OpenApiSchema> Written { get; init; } = [];

    /// <summary>Whether it has a class even where it has one schema: a list or a map of itself.</summary>
    public bool IsRecursive { get; init; }

    /// <summary>What tells the schemas apart; null for none.</summary>
    public OpenApiDiscriminator? Discriminator { get; init; }
}

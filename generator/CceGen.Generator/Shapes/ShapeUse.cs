using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>A shape where it is used: what a schema allows.</summary>
/// <param name="shape">The shape of the schema, or of the one that it only names.</param>
/// <param name="isNullable">Whether null is allowed as well.</param>
/// <param name="schema">The schema that uses it.</param>
internal sealed class ShapeUse(ShapeId shape, bool isNullable, OpenApiSchema schema)
{
    public ShapeId Shape { get; } = shape;

    public bool IsNullable { get; } = isNullable;

    public OpenApiSchema Schema { get; } = schema;
}

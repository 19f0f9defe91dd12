using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>An object with any names and values that are alike.</summary>
internal sealed class MapShape(OpenApiSchema schema, ShapeUse value) : Shape(schema)
{
    public ShapeUse Value { get; } = value;
}

using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>An array whose items are alike.</summary>
internal sealed class ListShape(OpenApiSchema schema, ShapeUse item) : Shape(schema)
{
    public ShapeUse Item { get; } = item;
}

using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>One of the strings in <see cref="OpenApiSchema.Enum"/>.</summary>
/// <param name="schema">The schema with the values.</param>
/// <param name="component">The component whose name it has; null for an inline one.</param>
internal sealed class EnumShape(OpenApiSchema schema, OpenApiSchema? component) : Shape(schema)
{
    public OpenApiSchema? Component { get; } = component;
}

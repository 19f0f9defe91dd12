using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>A string, a number or a Boolean.</summary>
/// <param name="schema">The schema with its format and limits.</param>
/// <param name="type">Which of them it is.</param>
internal sealed class ScalarShape(OpenApiSchema schema, SchemaType type) : Shape(schema)
{
    public SchemaType Type { get; } = type;
}

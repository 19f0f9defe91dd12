using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>One of the strings or integers in <see cref="OpenApiSchema.Enum"/>.</summary>
/// <param name="schema">The schema with the values.</param>
/// <param name="component">The component whose name it has; null for an inline one.</param>
/// <param name="type">String or integer.</param>
internal sealed class EnumShape(OpenApiSchema schema, OpenApiSchema? component, SchemaType type = SchemaType.String) : Shape(schema)
{
    public SchemaType Type { get; } = type;

    public OpenApiSchema? Component { get; } = component;

    /// <summary>Whether it is a text of which an extension names some values, to a generator that does not know the extension.</summary>
    public bool IsOfExamples => Type == SchemaType.String && Schema.HasEnumOfExamples;
}

using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>An entry of <c>properties</c>.</summary>
internal sealed class OpenApiProperty(SpecScalar name, OpenApiSchema schema)
{
    public string Name => name.Text;

    public LocationInfo NameLocation => name.Location;

    /// <summary>The description of a field of a form in 2.0, whose schema has none.</summary>
    public string? Description { get; init; }

    public OpenApiSchema Schema { get; } = schema;

    /// <summary>The property with another schema.</summary>
    public OpenApiProperty With(OpenApiSchema schema) => new(name, schema) { Description = Description };
}

using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Server Object, its variables replaced by their defaults.</summary>
/// <param name="template">The value of <c>url</c>.</param>
internal sealed class OpenApiServer(SpecScalar template)
{
    /// <summary>The URL with every <c>{variable}</c> replaced.</summary>
    public string Url { get; init; } = "";

    public string? Description { get; init; }

    public LocationInfo Location => template.Location;
}

using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Server Object.</summary>
/// <param name="template">The value of <c>url</c>.</param>
internal sealed class OpenApiServer(SpecScalar template)
{
    /// <summary>The URL as it is written, with the names of variables in braces.</summary>
    public string Template { get; init; } = template.Text;

    /// <summary>The URL with every <c>{variable}</c> replaced by its default.</summary>
    public string Url { get; init; } = "";

    /// <summary>A short name, from OpenAPI 3.2 on.</summary>
    public string? Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<OpenApiServerVariable> Variables { get; init; } = [];

    public LocationInfo Location => template.Location;
}

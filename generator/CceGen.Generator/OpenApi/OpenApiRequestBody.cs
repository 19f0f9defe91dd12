using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Request Body Object, <c>$ref</c> followed.</summary>
/// <param name="key">The key <c>requestBody</c>.</param>
internal sealed class OpenApiRequestBody(SpecScalar key)
{
    public LocationInfo Location => key.Location;

    public bool Required { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];

    /// <summary><c>x-name</c>, <c>x-bodyName</c> or <c>x-codegen-request-body-name</c> when given.</summary>
    public string? Name { get; init; }
}

using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.OpenApi;

/// <summary>A Response Object under its status code, <c>$ref</c> followed.</summary>
internal sealed class OpenApiResponse
{
    /// <summary><c>200</c>, <c>4XX</c> (upper case) or <c>default</c>. Anything else was reported and left out.</summary>
    public string StatusCode { get; init; } = "";

    public LocationInfo? Location { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];
}

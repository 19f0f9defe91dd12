using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Response Object under its status code, <c>$ref</c> followed.</summary>
/// <param name="key">The status code as it stands in the text.</param>
internal sealed class OpenApiResponse(SpecScalar key)
{
    /// <summary><c>200</c>, <c>4XX</c> (upper case) or <c>default</c>. Anything else was reported and omitted.</summary>
    public string StatusCode { get; init; } = "";

    public LocationInfo Location => key.Location;

    public string? Description { get; init; }

    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];

    /// <summary>The media types that 2.0 names where it has no schema, and so no content.</summary>
    public IReadOnlyList<OpenApiMediaType> Produced { get; init; } = [];

    /// <summary>The headers that the document describes.</summary>
    public IReadOnlyList<OpenApiHeader> Headers { get; init; } = [];

    /// <summary>The keyword that has the headers; null without it.</summary>
    public SpecScalar? HeadersKey { get; init; }
}

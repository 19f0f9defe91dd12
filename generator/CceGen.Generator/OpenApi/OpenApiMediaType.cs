using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>An entry of <c>content</c>.</summary>
internal sealed class OpenApiMediaType(SpecScalar key)
{
    /// <summary>The media type as written, for example <c>application/json; charset=utf-8</c>.</summary>
    public string Name => key.Text;

    public LocationInfo Location => key.Location;

    /// <summary>Null for a media type without a schema: any JSON.</summary>
    public OpenApiSchema? Schema { get; init; }

    /// <summary>The schema of each item of a stream, from OpenAPI 3.2 on.</summary>
    public OpenApiSchema? ItemSchema { get; init; }

    /// <summary>How properties are written where the body is a form; those without an entry as their types say.</summary>
    public IReadOnlyList<OpenApiEncoding> Encoding { get; init; } = [];

    /// <summary><c>example</c>, or the value of the first of <c>examples</c>; not checked against the schema.</summary>
    public SpecNode? Example { get; init; }
}

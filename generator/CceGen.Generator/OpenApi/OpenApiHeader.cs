using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Header Object of a response under its name, <c>$ref</c> followed.</summary>
/// <param name="name">The name of the header as it stands in the text.</param>
internal sealed class OpenApiHeader(SpecScalar name)
{
    public string Name => name.Text;

    public LocationInfo Location => name.Location;

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public bool Required { get; init; }

    /// <summary>The schema of the value; null for one that is in <see cref="Content"/>, or that could not be read.</summary>
    public OpenApiSchema? Schema { get; init; }

    /// <summary>The media types that the value may be written in; null where <see cref="Schema"/> describes it.</summary>
    public IReadOnlyList<OpenApiMediaType>? Content { get; init; }

    /// <summary>How a list is written.</summary>
    public ParameterStyle Style { get; init; }
}

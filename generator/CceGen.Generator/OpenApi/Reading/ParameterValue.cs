using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What a parameter's value is, and how it is written into the request.</summary>
internal sealed class ParameterValue(ParameterStyle style)
{
    /// <summary>Null when it is missing, which was reported, and a string; or when there is a <see cref="Content"/>.</summary>
    public OpenApiSchema? Schema { get; init; }

    public IReadOnlyList<OpenApiMediaType>? Content { get; init; }

    public ParameterStyle Style { get; } = style;

    /// <summary>The keyword that names the style; null for the default.</summary>
    public SpecScalar? StyleKey { get; init; }

    public bool Explode { get; init; }

    public bool AllowReserved { get; init; }
}

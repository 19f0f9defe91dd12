using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Parameter Object, <c>$ref</c> followed.</summary>
internal sealed class OpenApiParameter
{
    public string Name { get; init; } = "";

    /// <summary>The place of the parameter: its name where it has one.</summary>
    public LocationInfo? Location { get; init; }

    public ParameterLocation In { get; init; }

    public bool Required { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public OpenApiSchema? Schema { get; init; }

    /// <summary><c>example</c>, or the value of the first of <c>examples</c>; not checked against the schema.</summary>
    public SpecNode? Example { get; init; }

    /// <summary><c>explode</c>, or the default of the style.</summary>
    public bool Explode { get; init; }

    /// <summary>The key of what is not supported yet (<c>content</c>, a <c>style</c> other than the default …); not reported yet.</summary>
    public SpecScalar? Unsupported { get; init; }
}

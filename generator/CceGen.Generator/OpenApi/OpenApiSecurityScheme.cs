using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A Security Scheme Object, <c>$ref</c> followed.</summary>
/// <param name="name">Its key among the components.</param>
internal sealed class OpenApiSecurityScheme(SpecScalar name)
{
    public string Name => name.Text;

    public LocationInfo Location => name.Location;

    public SecurityKind Kind { get; init; }

    /// <summary>Where an API key goes: a header, the query, or a cookie.</summary>
    public ParameterLocation In { get; init; }

    /// <summary>The name of the header, query parameter or cookie with an API key.</summary>
    public string ParameterName { get; init; } = "";

    /// <summary>The authentication scheme of HTTP, for example <c>basic</c>.</summary>
    public string HttpScheme { get; init; } = "";

    public string? Description { get; init; }
}

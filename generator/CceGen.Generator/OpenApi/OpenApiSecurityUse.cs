using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>A security scheme in a requirement.</summary>
/// <param name="scheme">The key that names the scheme.</param>
/// <param name="scopes">The scopes that a token needs.</param>
internal sealed class OpenApiSecurityUse(SpecScalar scheme, IReadOnlyList<string> scopes)
{
    public string Scheme => scheme.Text;

    public LocationInfo Location => scheme.Location;

    /// <summary>The scheme as it is where the document does not define it.</summary>
    public OpenApiSecurityScheme Undefined => new(scheme) { Kind = SecurityKind.Unknown };

    public IReadOnlyList<string> Scopes { get; } = scopes;
}

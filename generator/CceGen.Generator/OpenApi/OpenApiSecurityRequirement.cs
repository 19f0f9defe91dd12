using System.Collections.Generic;

namespace CceGen.Generator.OpenApi;

/// <summary>A Security Requirement Object: schemes that a request needs together. It is one of several alternatives.</summary>
internal sealed class OpenApiSecurityRequirement(IReadOnlyList<OpenApiSecurityUse> uses)
{
    /// <summary>The schemes; empty when none is needed.</summary>
    public IReadOnlyList<OpenApiSecurityUse> Uses { get; } = uses;
}

using System.Collections.Generic;

namespace CceGen.Generator.OpenApi;

/// <summary>A Server Variable Object.</summary>
/// <param name="name">What stands in braces.</param>
internal sealed class OpenApiServerVariable(string name)
{
    public string Name { get; } = name;

    /// <summary>The value that is used when none is given; null when it is missing.</summary>
    public string? Default { get; init; }

    /// <summary>The values that are allowed; empty when any is.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public string? Description { get; init; }
}

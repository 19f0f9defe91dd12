using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>What the operations of a path inherit.</summary>
internal sealed class PathItem(SpecScalar path, ParameterList parameters)
{
    /// <summary>The key under <c>paths</c>.</summary>
    public SpecScalar Path { get; } = path;

    public ParameterList Parameters { get; } = parameters;

    /// <summary>Whether the API sends the requests and its user receives them.</summary>
    public bool IsReceived { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    /// <summary>The servers instead of the document's; null when the path names none.</summary>
    public IReadOnlyList<OpenApiServer>? Servers { get; init; }
}

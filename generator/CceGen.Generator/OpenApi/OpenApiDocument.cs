using System.Collections.Generic;

namespace CceGen.Generator.OpenApi;

/// <summary>An OpenAPI document, read. What could not be read was reported and is missing here.</summary>
internal sealed class OpenApiDocument
{
    /// <summary>Whether the version is one that is read; when not, that was reported and everything else is empty.</summary>
    public bool IsSupported { get; init; }

    public string? Title { get; init; }

    public string? Version { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<OpenApiServer> Servers { get; init; } = [];

    /// <summary>The operations in the order of the text, path items resolved.</summary>
    public IReadOnlyList<OpenApiOperation> Operations { get; init; } = [];

    /// <summary><c>components.schemas</c>, in the order of the text.</summary>
    public IReadOnlyList<OpenApiNamedSchema> Schemas { get; init; } = [];
}

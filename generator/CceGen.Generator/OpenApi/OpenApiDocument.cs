using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>
/// An OpenAPI document, read: the same for every version of the specification, in the terms of 3.1. Immutable. What could
/// not be read was reported and is missing here; what the generator supports of it is decided later.
/// </summary>
internal sealed class OpenApiDocument
{
    /// <summary>Whether the version is one that is read; when not, that was reported and everything else is empty.</summary>
    public bool IsSupported { get; init; }

    /// <summary>The document in the text.</summary>
    public SpecMapping? Root { get; init; }

    /// <summary>Whether the document describes paths, of which there may be none.</summary>
    public bool HasPaths => Root?.Find("paths") is not null;

    /// <summary>Whether it is of Swagger 2.0, where nothing says of a value that it may be null.</summary>
    public bool IsSwagger => Root?.Find("swagger") is not null;

    public string? Title { get; init; }

    public string? Version { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<OpenApiServer> Servers { get; init; } = [];

    /// <summary>Whether the text says something of a server, even if it cannot be used.</summary>
    public bool NamesServers { get; init; }

    /// <summary>The operations in the order of the text, path items resolved.</summary>
    public IReadOnlyList<OpenApiOperation> Operations { get; init; } = [];

    /// <summary>The requests of <c>webhooks</c> in the order of the text. Those of callbacks are with their operations.</summary>
    public IReadOnlyList<OpenApiWebhook> Webhooks { get; init; } = [];

    /// <summary>The security schemes among the components, in the order of the text.</summary>
    public IReadOnlyList<OpenApiSecurityScheme> SecuritySchemes { get; init; } = [];

    /// <summary>The security of operations that have none of their own: alternatives.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement> Security { get; init; } = [];

    /// <summary><c>components.schemas</c>, in the order of the text.</summary>
    public IReadOnlyList<OpenApiNamedSchema> Schemas { get; init; } = [];

    /// <summary>The schemas that references point at, by their ids.</summary>
    public IReadOnlyList<OpenApiSchema> ReferencedSchemas { get; init; } = [];

    /// <summary>The document with these operations, webhooks and components alone.</summary>
    public OpenApiDocument Only(IReadOnlyList<OpenApiOperation> operations, IReadOnlyList<OpenApiWebhook> webhooks, IReadOnlyList<OpenApiNamedSchema> schemas) => new()
    {
        IsSupported = IsSupported,
        Root = Root,
        Title = Title,
        Version = Version,
        Description = Description,
        Servers = Servers,
        NamesServers = NamesServers,
        Operations = operations,
        Webhooks = webhooks,
        SecuritySchemes = SecuritySchemes,
        Security = Security,
        Schemas = schemas,
        ReferencedSchemas = ReferencedSchemas,
    };

    /// <summary>
    /// What the <c>$ref</c> of a schema points at. Null without a <c>$ref</c>, and when it points at nothing that can be used;
    /// that was reported.
    /// </summary>
    public OpenApiSchema? TargetOf(OpenApiSchema schema) => schema.Reference?.Target is { } id ? ReferencedSchemas[id.Index] : null;

    /// <summary>The schema at the end of a chain of references; one of a circle for a chain that has none.</summary>
    public OpenApiSchema? EndOf(OpenApiSchema? schema)
    {
        var seen = new HashSet<OpenApiSchema>();
        while (schema is not null && seen.Add(schema) && TargetOf(schema) is { } target)
        {
            schema = target;
        }

        return schema;
    }
}

using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>An Operation Object with its path and method; the parameters of the path item are merged in, at the front.</summary>
internal sealed class OpenApiOperation(SpecScalar path, SpecScalar method)
{
    /// <summary>The key under <c>paths</c>, as written.</summary>
    public string Path => PathNode.Text;

    /// <summary>The key under <c>paths</c>.</summary>
    public SpecScalar PathNode { get; } = path;

    public LocationInfo PathLocation => PathNode.Location;

    /// <summary>The method as it is sent, for example <c>GET</c>: in upper case unless the document names one of its own.</summary>
    public string Method { get; init; } = method.Text.ToUpperInvariant();

    /// <summary>The key of the method.</summary>
    public LocationInfo Location => method.Location;

    /// <summary>The operation in the text.</summary>
    public SpecMapping? Node { get; init; }

    /// <summary><c>operationId</c> as it stands in the text.</summary>
    public SpecScalar? Id { get; init; }

    public string? OperationId => Id?.Text;

    public LocationInfo? OperationIdLocation => Id?.Location;

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<OpenApiParameter> Parameters { get; init; } = [];

    /// <summary>How many of the parameters are the operation's own: the last ones.</summary>
    public int OwnParameters { get; init; }

    /// <summary>How many of its own parameters the document has before the body.</summary>
    public int BodyPosition { get; init; }

    public OpenApiRequestBody? RequestBody { get; init; }

    public IReadOnlyList<OpenApiResponse> Responses { get; init; } = [];

    /// <summary>
    /// The servers that the operation or its path item names instead of the document's, the default one first; null when it names
    /// none, empty when none of them can be used.
    /// </summary>
    public IReadOnlyList<OpenApiServer>? Servers { get; init; }

    /// <summary>The security of its own: alternatives; null when it is the document's.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? Security { get; init; }

    /// <summary>What <c>x-long-running</c> says of the operation; null without it.</summary>
    public OpenApiLongRunning? LongRunning { get; init; }

    /// <summary>The requests of its callbacks in the order of the text.</summary>
    public IReadOnlyList<OpenApiWebhook> Callbacks { get; init; } = [];

    /// <summary>Whether something that the request cannot do without was wrong (and reported), so that no method may be made.</summary>
    public bool IsBroken { get; init; }
}

using CceGen.Generator.Primitives;

namespace CceGen.Generator.OpenApi;

/// <summary>A Server Object, its variables replaced by their defaults.</summary>
internal sealed class OpenApiServer
{
    /// <summary>The URL with every <c>{variable}</c> replaced.</summary>
    public string Url { get; init; } = "";

    public string? Description { get; init; }

    public LocationInfo? Location { get; init; }
}

using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The part of a client that does not depend on its operations.</summary>
/// <param name="HasOperationObjects">Whether operation objects poll with it.</param>
/// <param name="BaseUrl">The first server; empty when the document has none.</param>
internal sealed record ClientModel(
    string Name,
    string? InterfaceName,
    string ExceptionName,
    bool UseBaseUrl,
    string BaseUrl,
    bool InjectHttpClient,
    bool HasOperationObjects,
    DocModel Doc)
{
    /// <summary>Whether it has a method that takes the options of single calls.</summary>
    public bool HasRequestOptions { get; init; }

    /// <summary>The URLs to choose from.</summary>
    public EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>The servers that its operations have instead of the document's.</summary>
    public EquatableArray<OwnServerModel> OwnServers { get; init; }

    /// <summary>The security schemes that its operations need.</summary>
    public EquatableArray<SecuritySchemeModel> SecuritySchemes { get; init; }
}

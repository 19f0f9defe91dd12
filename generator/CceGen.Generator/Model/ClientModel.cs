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
    HttpClientSource HttpClientSource,
    bool HasOperationObjects,
    DocModel Doc)
{
    /// <summary>The base class, as it is written; null for none.</summary>
    public string? BaseClass { get; init; }

    /// <summary>The type of the first parameter of the constructor, as it is written; null for none.</summary>
    public string? ConfigurationType { get; init; }

    /// <summary>The type of the HTTP client, as it is written; null for <c>HttpClient</c>.</summary>
    public string? HttpClientType { get; init; }

    /// <summary>Whether it disposes the HTTP client that it makes.</summary>
    public bool DisposesHttpClient { get; init; } = true;

    /// <summary>Whether callers see the base URL.</summary>
    public bool HasPublicBaseUrl { get; init; } = true;

    /// <summary>Whether the base URL is in a field, which other parts of the class see, and ends with a slash.</summary>
    public bool HasBaseUrlField { get; init; }

    /// <summary>What is done to new JSON settings.</summary>
    public SettingsModel Settings { get; init; } = SettingsModel.Plain;

    /// <summary>Whether what is sent and what is received have JSON settings of their own.</summary>
    public bool HasTwoSettings { get; init; }

    /// <summary>Whether callers see the JSON settings.</summary>
    public bool HasPublicSettings { get; init; }

    /// <summary>Whether it declares the hook for the JSON settings.</summary>
    public bool DeclaresSettingsHook { get; init; } = true;

    /// <summary>Whether derived classes may read responses, and set the JSON settings in a field; exceptions are made by their public constructors then.</summary>
    public bool HasReadingHook { get; init; }

    /// <summary>Whether some of its errors are text.</summary>
    public bool HasTextErrors { get; init; }

    /// <summary>Whether there is a hook that may change the URL of a request.</summary>
    public bool HasUrlHook { get; init; }

    /// <summary>Whether the constructor gets the base URL.</summary>
    public bool DemandsBaseUrl { get; init; }

    /// <summary>Whether the hooks are awaited.</summary>
    public bool HasAsyncHooks { get; init; }

    /// <summary>Whether a method of the user makes a message for each request.</summary>
    public bool CreatesMessages { get; init; }

    /// <summary>Whether it has a method that takes the options of single calls.</summary>
    public bool HasRequestOptions { get; init; }

    /// <summary>Whether an operation reads JSON that is not null.</summary>
    public bool ReadsValues { get; init; }

    /// <summary>Whether an operation reads JSON that may be null.</summary>
    public bool ReadsNullable { get; init; }

    /// <summary>Whether an operation reads text.</summary>
    public bool ReadsTexts { get; init; }

    /// <summary>The URLs to choose from.</summary>
    public EquatableArray<ServerModel> Servers { get; init; }

    /// <summary>The servers that its operations have instead of the document's.</summary>
    public EquatableArray<OwnServerModel> OwnServers { get; init; }

    /// <summary>The security schemes that its operations need.</summary>
    public EquatableArray<SecuritySchemeModel> SecuritySchemes { get; init; }
}

using CceGen.Generator.Model;
using CceGen.Generator.Options;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>The form of what is generated.</summary>
internal sealed class StylePolicy(ClientOptions options)
{
    public JsonDialectKind Json { get; } = options.JsonLibrary == JsonLibrary.SystemTextJson ? JsonDialectKind.SystemTextJson : JsonDialectKind.NewtonsoftJson;

    /// <summary><c>public</c> or <c>internal</c>, for models and interfaces.</summary>
    public string Access { get; } = options.TypeAccessModifier;

    /// <summary>Whether properties that the document requires are <c>required</c> in C#.</summary>
    public bool HasRequiredKeyword { get; } = options.UseRequiredKeyword;

    /// <summary>One method with optional parameters and an optional token; otherwise a second overload without the token.</summary>
    public bool HasOptionalParameters { get; } = options.GenerateOptionalParameters;

    /// <summary>Whether the client is given its <c>HttpClient</c>; otherwise it makes one.</summary>
    public bool InjectsHttpClient { get; } = options.InjectHttpClient;

    /// <summary>Whether the client has a base URL.</summary>
    public bool HasBaseUrl { get; } = options.UseBaseUrl;
}

using CceGen.Generator.Options;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>The names that the options give, and whether operations are grouped by theirs.</summary>
internal sealed class NamingPolicy(ClientOptions options)
{
    /// <summary>Whether names are those that NSwag gives.</summary>
    public bool HasNSwagNames { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>The one extension that names the members of enums; null where every known one does, and names enums as well.</summary>
    public string? EnumNamesKeyword { get; } = options.Shape == ClientShape.NSwag ? "x-enumNames" : null;

    /// <summary>The namespace of the clients.</summary>
    public string Namespace { get; } = options.Namespace;

    /// <summary>The namespace of models, interfaces and exceptions.</summary>
    public string ContractsNamespace { get; } = options is { GenerateContractsOutput: true, ContractsNamespace.Length: > 0 } ? options.ContractsNamespace : options.Namespace;

    /// <summary>The namespace of the helper types.</summary>
    public string RuntimeNamespace { get; } = options.RuntimeNamespace;

    /// <summary>The client's class as the option has it, with its placeholder.</summary>
    public string ClientName { get; } = options.ClassName;

    /// <summary>The base of the interfaces; null for none.</summary>
    public string? InterfaceBase { get; } = options.ClientBaseInterface is { Length: > 0 } name ? name : null;

    /// <summary>The type of what the constructor of a client gets first; null for none.</summary>
    public string? ConfigurationType { get; } = options.ConfigurationClass is { Length: > 0 } name ? name : null;

    /// <summary>Whether clients have a base class.</summary>
    public bool HasBaseClass { get; } = options.ClientBaseClass.Length > 0;

    /// <summary>What names the client of an operation.</summary>
    public ClientSource Clients { get; } = options.OperationGenerationMode switch
    {
        OperationGenerationMode.MultipleClientsFromOperationId => ClientSource.OperationId,
        OperationGenerationMode.MultipleClientsFromPathSegments => ClientSource.PathSegment,
        OperationGenerationMode.SingleClientFromOperationId or OperationGenerationMode.SingleClientFromPathSegments => ClientSource.None,
        _ => ClientSource.FirstTag,
    };

    /// <summary>What names its method.</summary>
    public MethodSource Methods { get; } = options.OperationGenerationMode switch
    {
        OperationGenerationMode.MultipleClientsFromOperationId or OperationGenerationMode.MultipleClientsFromFirstTagAndOperationName => MethodSource.OperationName,
        OperationGenerationMode.MultipleClientsFromPathSegments or OperationGenerationMode.MultipleClientsFromFirstTagAndPathSegments => MethodSource.LastSegment,
        OperationGenerationMode.SingleClientFromPathSegments => MethodSource.AllSegments,
        _ => MethodSource.OperationId,
    };

    /// <summary>Whether there can be several clients.</summary>
    public bool NamesEachClient => ClientName.Contains(OptionTexts.Placeholder);

    /// <summary>The base class of the client of a group; null for none.</summary>
    public string? BaseClassOf(string group) => HasBaseClass ? options.ClientBaseClass.Replace(OptionTexts.Placeholder, group) : null;

    /// <summary>The URL of a server with the host and the scheme that the options give it.</summary>
    public string ServerUrl(string url) => ServiceUrl.Of(url, options.ServiceHost, options.ServiceSchemes);

    /// <summary>Whether the options name a server, even for a document without one.</summary>
    public bool NamesServer { get; } = options.ServiceHost is not ("" or ServiceUrl.NoHost) || options.ServiceSchemes.Count > 0;

    /// <summary>The exception of the client of a group.</summary>
    public string ExceptionOf(string group) => options.ExceptionClass.Replace(OptionTexts.Placeholder, group) switch
    {
        "" => ClientOptions.Default.ExceptionClass,
        var name when OptionTexts.IsExceptionMember(name) => name + "Exception",
        var name => name,
    };

    /// <summary>What the wrapped responses of the client of a group are called.</summary>
    public string ResponseOf(string group) => options.ResponseClass.Replace(OptionTexts.Placeholder, group) switch
    {
        "" => ClientOptions.Default.ResponseClass,
        var name when OptionTexts.IsResponseMember(name) => name + "Response",
        var name => name,
    };

    public string ClientOf(string group) => ClientName.Replace(OptionTexts.Placeholder, group) is { Length: > 0 } name ? name : "Client";
}

using CceGen.Generator.Model;
using CceGen.Generator.Options;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>The form of what is generated.</summary>
internal sealed class StylePolicy(ClientOptions options)
{
    public JsonDialectKind Json { get; } = options.JsonLibrary == JsonLibrary.SystemTextJson ? JsonDialectKind.SystemTextJson : JsonDialectKind.NewtonsoftJson;

    /// <summary><c>public</c> or <c>internal</c>, for models and interfaces.</summary>
    public string Access { get; } = options.TypeAccessModifier;

    /// <summary>Whether exceptions and the types of files are public, whatever the access of models.</summary>
    public bool HasPublicSharedTypes { get; } = options.Shape == ClientShape.NSwag;

    /// <summary><c>public</c> or <c>internal</c>, for clients: they cannot be seen where the types of their methods are not.</summary>
    public string ClientAccess { get; } = options.TypeAccessModifier == "internal" ? options.TypeAccessModifier : options.ClientClassAccessModifier;

    /// <summary>Whether the <c>HttpClient</c> that is made is disposed: by the client, or after each call. NSwag's client is not disposable.</summary>
    public bool DisposesHttpClient { get; } = options.DisposeHttpClient && (options.Shape != ClientShape.NSwag || options.UseHttpClientCreationMethod);

    /// <summary>Whether callers see the base URL.</summary>
    public bool HasPublicBaseUrl { get; } = options.GenerateBaseUrlProperty;

    /// <summary>Whether the base URL is in a field, which other parts of the class see, and ends with a slash.</summary>
    public bool HasBaseUrlField { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether the first server with a URL is the default, and not the first one.</summary>
    public bool SkipsEmptyServers { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>What is done to new JSON settings.</summary>
    public SettingsModel Settings { get; } = new(options.JsonConverters, options.JsonSerializerSettingsTransformationMethod is { Length: > 0 } method ? method : null);

    /// <summary>Whether callers see the JSON settings.</summary>
    public bool HasPublicSettings { get; } = options.ExposeJsonSerializerSettings;

    /// <summary>Whether what is sent and what is received have JSON settings of their own.</summary>
    public bool HasTwoSettings { get; } = options.UseRequestAndResponseSerializationSettings;

    /// <summary>Whether an object without a member that the document requires cannot be read.</summary>
    public bool DemandsMembers { get; } = options.RequiredPropertiesMustBeDefined;

    /// <summary>Whether members that only the service sets are sent all the same, once they have a value.</summary>
    public bool SendsReadOnlyProperties { get; } = options.SendReadOnlyProperties;

    /// <summary>Whether the client declares the hook for the JSON settings; otherwise its base class has it.</summary>
    public bool DeclaresSettingsHook { get; } = options.GenerateUpdateJsonSerializerSettingsMethod;

    /// <summary>Whether the hooks of requests and responses are asynchronous methods, which the user writes.</summary>
    public bool HasAsyncHooks { get; } = options.GeneratePrepareRequestAndProcessResponseAsAsyncMethods;

    /// <summary>Whether methods are virtual.</summary>
    public bool HasVirtualMethods { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether the message of an exception has the description of the response and the beginning of its body.</summary>
    public bool DescribesResponses { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether what is read from a text is not said to be null.</summary>
    public bool HidesNull { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether a success without a body is no success where others have a value that is never null.</summary>
    public bool ThrowsEmptySuccesses { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether the exception for an error that is text has the text as its result, too.</summary>
    public bool HasTextErrors { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether a success of which no schema says anything is octets, unless it is JSON or plain text.</summary>
    public bool ReadsUndescribedAsOctets { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether a parameter may be called like a local variable of its method, which gives way.</summary>
    public bool KeepsParameterNames { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether the fields of a URL-encoded form are parameters of their own, and not one object.</summary>
    public bool SpreadsForms { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>Whether the types of files that are sent and received are as NSwag has them.</summary>
    public bool HasNSwagFiles { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether the attribute for what the document deprecates has no text.</summary>
    public bool HasPlainObsolete { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether an enum to which values may be added is a type that holds any text.</summary>
    public bool HasExtensibleEnums { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>Whether members whose type is deprecated are so, too, and enums are.</summary>
    public bool SpreadsDeprecation { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>Whether the first member of an enum is 0.</summary>
    public bool CountsEnumsFromZero { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether a property may be called like a member that every class has, which it hides.</summary>
    public bool MayHideMembers { get; } = options.Shape == ClientShape.NSwag && !(options.GenerateNativeRecords && options.ClassStyle != ClassStyle.Prism);

    /// <summary>Whether a member of an enum may be called like one of every type, or like its enum.</summary>
    public bool KeepsEnumMembers { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether every enum is a set of flags.</summary>
    public bool HasFlagEnums { get; } = options.EnforceFlagEnums;

    /// <summary>Whether an attribute says the text of each member of an enum.</summary>
    public bool HasEnumTexts { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether the JSON library writes an enum as its text outside of models, too. NSwag says it of the members of models alone.</summary>
    public bool ConvertsLoneEnums { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>Whether a required object is created with the one that it belongs to.</summary>
    public bool CreatesRequiredObjects { get; } = options is { Shape: ClientShape.NSwag, ClassStyle: not ClassStyle.Record };

    /// <summary>Whether headers that the specification has described elsewhere are parameters all the same.</summary>
    public bool KeepsHeaders { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether parameters and body come as an operation has them, those of its path last.</summary>
    public bool KeepsParameterOrder { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether derived classes may read responses, and exceptions are made by their public constructors alone.</summary>
    public bool HasReadingHook { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether models are records instead of classes.</summary>
    public bool HasRecords { get; } = options.GenerateNativeRecords && options.ClassStyle != ClassStyle.Prism;

    /// <summary>What a model is besides its properties.</summary>
    public ObjectForm ObjectForm { get; } = options.ClassStyle switch
    {
        ClassStyle.Inpc => ObjectForm.Notifying,
        ClassStyle.Prism => ObjectForm.Bindable,
        _ => ObjectForm.Plain,
    };

    /// <summary>Whether the properties of a model are set by its constructor alone.</summary>
    public bool HasConstructors { get; } = options.ClassStyle == ClassStyle.Record;

    /// <summary>How properties of models are written.</summary>
    public PropertyForm PropertyForm { get; } = options switch
    {
        { ClassStyle: ClassStyle.Inpc } => PropertyForm.Notifying,
        { ClassStyle: ClassStyle.Prism } => PropertyForm.Bindable,
        { ClassStyle: ClassStyle.Record, GenerateNativeRecords: false } => PropertyForm.ReadOnly,
        { ClassStyle: ClassStyle.Record } or { WriteAccessor: "init" } => PropertyForm.InitOnly,
        _ => PropertyForm.Settable,
    };

    /// <summary>The access modifier of setters; empty for that of their properties.</summary>
    public string SetterAccess { get; } = options.PropertySetterAccessModifier;

    /// <summary>Whether a list that is read is of the class of the one that a new object has, which Newtonsoft.Json fills.</summary>
    public bool FillsNewLists { get; } = options is { Shape: ClientShape.NSwag, JsonLibrary: not JsonLibrary.SystemTextJson, ClassStyle: not ClassStyle.Record };

    /// <summary>Whether a list that is never null is filled, and not replaced.</summary>
    public bool HasFilledLists { get; } = options is { GenerateImmutableArrayProperties: true, ClassStyle: not ClassStyle.Record };

    /// <summary>Whether a map that is never null is filled, and not replaced.</summary>
    public bool HasFilledMaps { get; } = options is { GenerateImmutableDictionaryProperties: true, ClassStyle: not ClassStyle.Record };

    /// <summary>Whether properties have attributes for whoever validates an object.</summary>
    public bool HasValidationAttributes { get; } = options is { Shape: ClientShape.NSwag, GenerateDataAnnotations: true };

    /// <summary>Whether there is a hook that may change the URL of a request.</summary>
    public bool HasUrlHook { get; } = options.Shape == ClientShape.NSwag || options.GeneratePrepareRequestAndProcessResponseAsAsyncMethods;

    /// <summary>Whether the constructor gets the base URL where the document has none.</summary>
    public bool DemandsBaseUrl { get; } = options is { Shape: ClientShape.NSwag, UseBaseUrl: true, ConfigurationClass.Length: 0 };

    /// <summary>What is sent for a parameter of the query that is required and null; null for nothing.</summary>
    public string? NullText { get; } = options.Shape == ClientShape.NSwag || options.QueryNullValue.Length > 0 ? options.QueryNullValue : null;

    /// <summary>Whether a method of the user makes the messages.</summary>
    public bool CreatesMessages { get; } = options.UseHttpRequestMessageCreationMethod;

    /// <summary>The namespaces that files of clients import beside those that they need.</summary>
    public EquatableArray<string> Usings { get; } = options.AdditionalNamespaceUsages;

    /// <summary>The namespaces that files of models, interfaces and exceptions import beside those that they need, where they have a namespace of their own.</summary>
    public EquatableArray<string> ContractUsings { get; } = options.AdditionalContractNamespaceUsages;

    /// <summary>Whether properties that the document requires are <c>required</c> in C#.</summary>
    public bool HasRequiredKeyword { get; } = options.UseRequiredKeyword && options.ClassStyle switch
    {
        ClassStyle.Record => false,
        ClassStyle.Inpc or ClassStyle.Prism => options.PropertySetterAccessModifier.Length == 0,
        _ => true,
    };

    /// <summary>One method with optional parameters and an optional token; otherwise a second overload without the token.</summary>
    public bool HasOptionalParameters { get; } = options.GenerateOptionalParameters;

    /// <summary>Where the client has its <c>HttpClient</c> from.</summary>
    public HttpClientSource HttpClientSource { get; } = options.InjectHttpClient ? HttpClientSource.Injected
        : options.UseHttpClientCreationMethod ? HttpClientSource.PerCall
        : HttpClientSource.Own;

    /// <summary>Its type; null for <c>HttpClient</c>.</summary>
    public string? HttpClientType { get; } = options.HttpClientType == ClientOptions.Default.HttpClientType ? null : options.HttpClientType;

    /// <summary>Whether a client that it makes follows redirects without its credentials: one of another type does what its type does.</summary>
    public bool HandlesRedirects => HttpClientSource == HttpClientSource.Own && HttpClientType is null;

    /// <summary>Whether the client has a base URL.</summary>
    public bool HasBaseUrl { get; } = options.UseBaseUrl;
}

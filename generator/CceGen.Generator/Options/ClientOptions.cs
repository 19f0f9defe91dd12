using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>
/// What the user asked for, in the vocabulary of nswag.json's <c>openApiToCSharpClient</c>; the values here are the defaults.
/// Read by the policies of Lowering; <see cref="Lenient"/>, which decides nothing about the code, by Pipeline.
/// </summary>
internal sealed record ClientOptions
{
    public static readonly ClientOptions Default = new();

    public string Namespace { get; init; } = "MyNamespace";

    /// <summary>The namespace of the helper types; no option, but made of the name of the project.</summary>
    public string RuntimeNamespace { get; init; } = Options.RuntimeNamespace.Of(null, null);

    /// <summary>The client's class; <c>{controller}</c> stands for the group of operations.</summary>
    public string ClassName { get; init; } = "{controller}Client";

    public bool GenerateClientInterfaces { get; init; }

    public bool InjectHttpClient { get; init; } = true;

    public bool UseBaseUrl { get; init; } = true;

    /// <summary>The class of exceptions; <c>{controller}</c> stands for the group of operations.</summary>
    public string ExceptionClass { get; init; } = "ApiException";

    public JsonLibrary JsonLibrary { get; init; } = JsonLibrary.NewtonsoftJson;

    public bool GenerateNullableReferenceTypes { get; init; }

    /// <summary>Whether clients are generated, and what belongs to them.</summary>
    public bool GenerateClientClasses { get; init; } = true;

    public bool SuppressClientClassesOutput { get; init; }

    public bool SuppressClientInterfacesOutput { get; init; }

    /// <summary>The base class of clients, <c>{controller}</c> allowed in it; empty for none.</summary>
    public string ClientBaseClass { get; init; } = "";

    public string ClientBaseInterface { get; init; } = "";

    /// <summary>The type of the first parameter of the constructor; empty for none.</summary>
    public string ConfigurationClass { get; init; } = "";

    public bool DisposeHttpClient { get; init; } = true;

    /// <summary>The type of the HTTP client.</summary>
    public string HttpClientType { get; init; } = "System.Net.Http.HttpClient";

    /// <summary>Whether a method of the user creates the HTTP client of each call.</summary>
    public bool UseHttpClientCreationMethod { get; init; }

    public bool UseHttpRequestMessageCreationMethod { get; init; }

    public bool GenerateBaseUrlProperty { get; init; } = true;

    public bool GenerateSyncMethods { get; init; }

    /// <summary>Whether the hooks are asynchronous methods that the user has to write.</summary>
    public bool GeneratePrepareRequestAndProcessResponseAsAsyncMethods { get; init; }

    /// <summary>Methods that are protected, as <c>PetsClient.ListAsync</c>.</summary>
    public EquatableArray<string> ProtectedMethods { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Names of parameters that are not sent.</summary>
    public EquatableArray<string> ExcludedParameterNames { get; init; } = EquatableArray<string>.Empty;

    public string ClientClassAccessModifier { get; init; } = "public";

    /// <summary>The text of a parameter of the query that is required and null.</summary>
    public string QueryNullValue { get; init; } = "";

    /// <summary>The format of a <c>date-time</c> in a parameter; empty for the one that keeps its offset.</summary>
    public string ParameterDateTimeFormat { get; init; } = "";

    /// <summary>The format of a <c>date</c> in a parameter.</summary>
    public string ParameterDateFormat { get; init; } = "yyyy-MM-dd";

    /// <summary>The generic type of list parameters, without its argument.</summary>
    public string ParameterArrayType { get; init; } = "System.Collections.Generic.IEnumerable";

    /// <summary>The generic type of map parameters, without its arguments.</summary>
    public string ParameterDictionaryType { get; init; } = "System.Collections.Generic.IDictionary";

    /// <summary>The generic type of a response that is a list.</summary>
    public string ResponseArrayType { get; init; } = "System.Collections.Generic.ICollection";

    /// <summary>The generic type of a response that is a map.</summary>
    public string ResponseDictionaryType { get; init; } = "System.Collections.Generic.IDictionary";

    public bool GenerateExceptionClasses { get; init; } = true;

    /// <summary>Whether methods return the status code and the headers with the result.</summary>
    public bool WrapResponses { get; init; }

    /// <summary>The methods that do, as <c>PetsClient.List</c>; empty for all.</summary>
    public EquatableArray<string> WrapResponseMethods { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The class that they return; <c>{controller}</c> stands for the group of operations.</summary>
    public string ResponseClass { get; init; } = "SwaggerResponse";

    public bool GenerateResponseClasses { get; init; } = true;

    /// <summary>The class of a new list whose type is an interface.</summary>
    public string ArrayInstanceType { get; init; } = "System.Collections.Generic.List";

    /// <summary>The generic type of map properties.</summary>
    public string DictionaryType { get; init; } = "System.Collections.Generic.IDictionary";

    /// <summary>The class of a new map whose type is an interface.</summary>
    public string DictionaryInstanceType { get; init; } = "System.Collections.Generic.Dictionary";

    /// <summary>The type of any JSON: <c>object</c>, a node of the JSON library, or a class of the user's.</summary>
    public string AnyType { get; init; } = "object";

    /// <summary>Whether enums are sets of flags.</summary>
    public bool EnforceFlagEnums { get; init; }

    /// <summary>The base of the class of a list that has a name.</summary>
    public string ArrayBaseType { get; init; } = "System.Collections.ObjectModel.Collection";

    /// <summary>The base of the class of a map that has a name.</summary>
    public string DictionaryBaseType { get; init; } = "System.Collections.Generic.Dictionary";

    /// <summary>Whether a list that has a name is no class; always in the modern shape.</summary>
    public bool InlineNamedArrays { get; init; }

    /// <summary>Whether a map that has a name is no class; always in the modern shape.</summary>
    public bool InlineNamedDictionaries { get; init; }

    /// <summary>Whether any JSON that has a name is no class; always in the modern shape.</summary>
    public bool InlineNamedAny { get; init; }

    public bool GenerateDefaultValues { get; init; } = true;

    public bool RequiredPropertiesMustBeDefined { get; init; }

    /// <summary>Whether the type of a member that may be missing says so; always in the modern shape.</summary>
    public bool GenerateOptionalPropertiesAsNullable { get; init; }

    /// <summary>Whether properties have attributes for validation; never in the modern shape.</summary>
    public bool GenerateDataAnnotations { get; init; } = true;

    /// <summary>Whether models are records.</summary>
    public bool GenerateNativeRecords { get; init; }

    public ClassStyle ClassStyle { get; init; } = ClassStyle.Poco;

    /// <summary><c>set</c> or <c>init</c>, where the style of classes does not say it.</summary>
    public string WriteAccessor { get; init; } = "set";

    /// <summary>The access modifier of setters; empty for that of their properties.</summary>
    public string PropertySetterAccessModifier { get; init; } = "";

    /// <summary>Whether lists that are never null have no setter.</summary>
    public bool GenerateImmutableArrayProperties { get; init; }

    /// <summary>Whether maps that are never null have no setter.</summary>
    public bool GenerateImmutableDictionaryProperties { get; init; }

    /// <summary>Whether models are generated.</summary>
    public bool GenerateDtoTypes { get; init; } = true;

    /// <summary>The types that are not generated, by their names in C#.</summary>
    public EquatableArray<string> ExcludedTypeNames { get; init; } = EquatableArray<string>.Empty;

    public bool GenerateJsonMethods { get; init; }

    /// <summary>The types of converters that the JSON settings have from the beginning.</summary>
    public EquatableArray<string> JsonConverters { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The static method that changes new JSON settings, with its class; empty for none.</summary>
    public string JsonSerializerSettingsTransformationMethod { get; init; } = "";

    public bool GenerateUpdateJsonSerializerSettingsMethod { get; init; } = true;

    public bool ExposeJsonSerializerSettings { get; init; }

    public bool UseRequestAndResponseSerializationSettings { get; init; }

    public EquatableArray<string> AdditionalNamespaceUsages { get; init; } = EquatableArray<string>.Empty;

    public EquatableArray<string> AdditionalContractNamespaceUsages { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether models, interfaces and exceptions have a namespace of their own.</summary>
    public bool GenerateContractsOutput { get; init; }

    /// <summary>That namespace; empty for that of the clients.</summary>
    public string ContractsNamespace { get; init; } = "";

    /// <summary>The host of the first server instead of the document's; <c>.</c> for none.</summary>
    public string ServiceHost { get; init; } = "";

    /// <summary>The schemes of the first server instead of the document's, of which the first one is used.</summary>
    public EquatableArray<string> ServiceSchemes { get; init; } = EquatableArray<string>.Empty;

    public bool UseRequiredKeyword { get; init; }

    /// <summary><c>System.DateTimeOffset</c>, <c>System.DateTime</c> or <c>string</c>.</summary>
    public string DateTimeType { get; init; } = "System.DateTimeOffset";

    /// <summary><c>System.DateTimeOffset</c>, <c>System.DateTime</c>, <c>System.DateOnly</c> or <c>string</c>.</summary>
    public string DateType { get; init; } = "System.DateTimeOffset";

    /// <summary>The type of <c>format: time</c>: <c>string</c>, <c>System.TimeOnly</c> or <c>System.TimeSpan</c>.</summary>
    public string TimeType { get; init; } = "string";

    /// <summary>The type of <c>format: duration</c> and <c>time-span</c>: <c>string</c> or <c>System.TimeSpan</c>.</summary>
    public string TimeSpanType { get; init; } = "string";

    /// <summary>Types of formats that the document makes up, as <c>money=decimal, host=System.Uri</c>.</summary>
    public string FormatTypes { get; init; } = "";

    /// <summary>The generic type of array properties, without its argument.</summary>
    public string ArrayType { get; init; } = "System.Collections.Generic.ICollection";

    /// <summary>The type of a <c>number</c> without a format that has a type: <c>double</c> or <c>decimal</c>.</summary>
    public string NumberType { get; init; } = "double";

    /// <summary>One method with optional parameters and an optional token; otherwise a second overload without the token.</summary>
    public bool GenerateOptionalParameters { get; init; }

    /// <summary>What generated code looks like where no other option says so.</summary>
    public ClientShape Shape { get; init; }

    /// <summary>Whether the documentation of each method has an example of a call.</summary>
    public bool GenerateExamples { get; init; }

    /// <summary>Whether each operation has a method <c>…WithResponseAsync</c>, which returns the status code and the headers as well.</summary>
    public bool GenerateResponseMethods { get; init; }

    /// <summary>Whether clients have a method <c>With</c>, which takes headers, a query and a timeout for single calls.</summary>
    public bool GenerateRequestOptions { get; init; }

    /// <summary>The ids of the operations to generate; empty for all.</summary>
    public EquatableArray<string> IncludedOperationIds { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The ids of the operations not to generate.</summary>
    public EquatableArray<string> ExcludedOperationIds { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The tags of the operations to generate; empty for all.</summary>
    public EquatableArray<string> IncludedTags { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The tags of the operations not to generate.</summary>
    public EquatableArray<string> ExcludedTags { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The paths of the operations to generate, with <c>*</c> and <c>**</c>; empty for all.</summary>
    public EquatableArray<string> IncludedPaths { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The paths of the operations not to generate, with <c>*</c> and <c>**</c>.</summary>
    public EquatableArray<string> ExcludedPaths { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether operations that the document deprecates are generated.</summary>
    public bool GenerateDeprecated { get; init; } = true;

    /// <summary>Whether clients send the credentials that <c>security</c> asks for.</summary>
    public bool GenerateAuthentication { get; init; } = true;

    /// <summary>Whether there are classes that read webhooks and callbacks.</summary>
    public bool GenerateWebhooks { get; init; } = true;

    /// <summary>Whether members with <c>readOnly</c> that have a value are sent in requests.</summary>
    public bool SendReadOnlyProperties { get; init; }

    /// <summary>Whether mistakes of the document, by which something is lost, are warnings and not errors.</summary>
    public bool Lenient { get; init; }

    /// <summary><c>public</c> or <c>internal</c>, for models and interfaces.</summary>
    public string TypeAccessModifier { get; init; } = "public";

    public OperationGenerationMode OperationGenerationMode { get; init; } = OperationGenerationMode.MultipleClientsFromOperationId;
}

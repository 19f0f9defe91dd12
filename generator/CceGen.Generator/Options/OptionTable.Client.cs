using System.Collections.Generic;
using static CceGen.Generator.Options.OptionRows;

namespace CceGen.Generator.Options;

/// <content>The client class, its methods and its HttpClient.</content>
internal static partial class OptionTable
{
    private const string TypeName = "a C# type";
    private const string DateFormat = "a format of .NET such as yyyy-MM-ddTHH:mm:ssK";

    private static IEnumerable<OptionRow> Client =>
    [
        Text("namespace", "MyNamespace", "a C# namespace such as Company.Product", "The namespace of the generated types.", OptionTexts.Namespace,
            (options, value) => options with { Namespace = value }),
        Text("className", "{controller}Client", "a C# class name, '{controller}' allowed in it", "The name of the client class.", OptionTexts.ClassName,
            (options, value) => options with { ClassName = value }),
        Choice("operationGenerationMode", OperationGenerationMode.MultipleClientsFromOperationId, "How clients and methods are named.",
            (options, value) => options with { OperationGenerationMode = value }),
        List("includedOperationIds", "ids of operations", "The operations to generate.", OptionTexts.NotEmpty, (options, values) => options with { IncludedOperationIds = values }),
        List("excludedOperationIds", "ids of operations", "The operations not to generate.", OptionTexts.NotEmpty, (options, values) => options with { ExcludedOperationIds = values }),
        Flag("generateClientClasses", true, "Whether clients are generated, with their interfaces. In the modern shape, exceptions go with them.", (options, value) => options with { GenerateClientClasses = value }),
        Flag("suppressClientClassesOutput", false, "Whether the interfaces are generated without the classes.", (options, value) => options with { SuppressClientClassesOutput = value }),
        Flag("generateClientInterfaces", false, "Whether each client has an interface.", (options, value) => options with { GenerateClientInterfaces = value }),
        Flag("suppressClientInterfacesOutput", false, "Whether the classes implement interfaces that are written elsewhere.", (options, value) => options with { SuppressClientInterfacesOutput = value })
            .If(WithoutInterfaces),
        Text("clientBaseClass", "", TypeName + ", '{controller}' allowed in it", "The base class of the clients.", OptionTexts.BaseClass, (options, value) => options with { ClientBaseClass = value }),
        Text("clientBaseInterface", "", TypeName, "The base of the interfaces.", OptionTexts.AnyType, (options, value) => options with { ClientBaseInterface = value }).If(WithoutInterfaces),
        Text("configurationClass", "", TypeName, "The type of a first parameter of the constructor, which the base class gets.", OptionTexts.AnyType,
            (options, value) => options with { ConfigurationClass = value }),
        Flag("injectHttpClient", true, "Whether the constructor has a parameter for the `HttpClient`.", (options, value) => options with { InjectHttpClient = value }),
        Flag("disposeHttpClient", true, "Whether the client disposes the `HttpClient` that it creates.", (options, value) => options with { DisposeHttpClient = value }).If(UndisposedClient),
        Text("httpClientType", ClientOptions.Default.HttpClientType, TypeName, "The type of the `HttpClient`.", OptionTexts.HttpClientType, (options, value) => options with { HttpClientType = value }),
        Flag("useHttpClientCreationMethod", false, "Whether `CreateHttpClientAsync`, which you write, creates the `HttpClient` of each call.", (options, value) => options with { UseHttpClientCreationMethod = value })
            .If(InjectedClient),
        Flag("useHttpRequestMessageCreationMethod", false, "Whether `CreateHttpRequestMessageAsync` gives each request its headers.", (options, value) => options with { UseHttpRequestMessageCreationMethod = value }),
        Flag("useBaseUrl", true, "Whether the client has a base URL.", (options, value) => options with { UseBaseUrl = value }),
        Flag("generateBaseUrlProperty", true, "Whether `BaseUrl` is public.", (options, value) => options with { GenerateBaseUrlProperty = value }).If(WithoutBaseUrl),
        Flag("generateSyncMethods", false, "Whether each method has a synchronous form.", (options, value) => options with { GenerateSyncMethods = value }),
        Flag("generatePrepareRequestAndProcessResponseAsAsyncMethods", false, "Whether the hooks are asynchronous methods, which you write.",
            (options, value) => options with { GeneratePrepareRequestAndProcessResponseAsAsyncMethods = value }),
        Flag("generateOptionalParameters", false, "Whether optional parameters have defaults, instead of overloads.", (options, value) => options with { GenerateOptionalParameters = value }),
        List("protectedMethods", "methods such as PetsClient.ListAsync", "Methods that are `protected` and end with `CoreAsync`.", OptionTexts.Method, (options, values) => options with { ProtectedMethods = values }),
        List("excludedParameterNames", "names of parameters", "Parameters that are not sent, by their names in the document.", OptionTexts.Any, (options, values) => options with { ExcludedParameterNames = values }),
        Choice("clientClassAccessModifier", "public", OptionTexts.AccessModifiers, "The access modifier of the client classes.", (options, value) => options with { ClientClassAccessModifier = value }),
        Choice("typeAccessModifier", "public", OptionTexts.AccessModifiers, "The access modifier of models, interfaces and exceptions.", (options, value) => options with { TypeAccessModifier = value }),
        Text("queryNullValue", "", "any text", "The text of a required query parameter that is null.", OptionTexts.Any, (options, value) => options with { QueryNullValue = value }),
        Text("parameterDateTimeFormat", "", DateFormat, "The format of a `date-time` in a parameter; without one, with its offset.", OptionTexts.DateFormat,
            (options, value) => options with { ParameterDateTimeFormat = value })
            .WithNSwagDefault("s").Losing("s", "date-times in parameters have no offset and no fraction of a second; remove it to send both"),
        Text("parameterDateFormat", ClientOptions.Default.ParameterDateFormat, DateFormat, "The format of a `date` in a parameter.", OptionTexts.DateFormat,
            (options, value) => options with { ParameterDateFormat = value }),
        TypeChoice("parameterArrayType", "System.Collections.Generic.IEnumerable", OptionTexts.ArrayTypes, "The type of list parameters.", (options, value) => options with { ParameterArrayType = value }),
        TypeChoice("parameterDictionaryType", "System.Collections.Generic.IDictionary", OptionTexts.MapTypes, "The type of map parameters.", (options, value) => options with { ParameterDictionaryType = value }),
    ];
}

using System.Collections.Generic;
using static CceGen.Generator.Options.OptionRows;

namespace CceGen.Generator.Options;

/// <content>The client class, its methods and its HttpClient.</content>
internal static partial class OptionTable
{
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
        Always("generateClientClasses", true, true, "", "Whether client classes are generated."),
        Always("suppressClientClassesOutput", false, false, "", "Whether the interfaces are generated without the classes."),
        Flag("generateClientInterfaces", false, "Whether each client has an interface.", (options, value) => options with { GenerateClientInterfaces = value }),
        new UnsupportedOption("suppressClientInterfacesOutput", OptionKind.Boolean, "false", "false", "", "Whether the classes implement interfaces that are written elsewhere.")
        {
            Condition = WithoutInterfaces,
        },
        Always("clientBaseClass", "", "", "", "The base class of the clients."),
        new UnsupportedOption("clientBaseInterface", OptionKind.Text, "", "", "", "The base of the interfaces.") { Condition = WithoutInterfaces },
        Always("configurationClass", "", "", "", "The type of a first parameter of the constructor."),
        Flag("injectHttpClient", true, "Whether the constructor has a parameter for the `HttpClient`.", (options, value) => options with { InjectHttpClient = value }),
        new UnsupportedOption("disposeHttpClient", OptionKind.Boolean, "true", "true", "", "Whether the client disposes the `HttpClient` that it creates.")
        {
            Condition = InjectedClient,
        },
        Always("httpClientType", "System.Net.Http.HttpClient", "System.Net.Http.HttpClient", "write what it does as a DelegatingHandler", "The type of the `HttpClient`."),
        new UnsupportedOption("useHttpClientCreationMethod", OptionKind.Boolean, "false", "false", "inject the HttpClient", "Whether `CreateHttpClientAsync` creates the `HttpClient` of each call.")
        {
            Condition = InjectedClient,
        },
        Always("useHttpRequestMessageCreationMethod", false, false, "", "Whether `CreateHttpRequestMessageAsync` creates the messages."),
        Flag("useBaseUrl", true, "Whether the client has a base URL.", (options, value) => options with { UseBaseUrl = value }),
        new UnsupportedOption("generateBaseUrlProperty", OptionKind.Boolean, "true", "true", "", "Whether `BaseUrl` is public.") { Condition = WithoutBaseUrl },
        Always("generateSyncMethods", false, false, "", "Whether each method has a synchronous form."),
        Always("generatePrepareRequestAndProcessResponseAsAsyncMethods", false, false, "", "Whether the hooks are asynchronous methods."),
        Flag("generateOptionalParameters", false, "Whether optional parameters have defaults, instead of overloads.", (options, value) => options with { GenerateOptionalParameters = value }),
        new UnsupportedOption("protectedMethods", OptionKind.List, "", "", "", "Methods that are `protected`, as `PetsClient.ListAsync`."),
        new UnsupportedOption("excludedParameterNames", OptionKind.List, "", "", "", "Parameters that are not sent."),
        Always("clientClassAccessModifier", "public", "public", "", "The access modifier of the client classes."),
        Choice("typeAccessModifier", "public", OptionTexts.AccessModifiers, "The access modifier of models, interfaces and exceptions.", (options, value) => options with { TypeAccessModifier = value }),
        Always("queryNullValue", "", "", "", "The text of a required query parameter that is null."),
        Always("parameterDateTimeFormat", "s", "o", "", "The format of a `date-time` in a parameter."),
        Always("parameterDateFormat", "yyyy-MM-dd", "yyyy-MM-dd", "", "The format of a `date` in a parameter."),
        Always("parameterArrayType", "System.Collections.Generic.IEnumerable", "System.Collections.Generic.IEnumerable", "", "The type of list parameters."),
        Always("parameterDictionaryType", "System.Collections.Generic.IDictionary", "System.Collections.Generic.IDictionary", "", "The type of map parameters."),
    ];
}

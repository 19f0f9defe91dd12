using System;
using System.Collections.Generic;
using System.Linq;

namespace CceGen.Generator.Options;

/// <summary>
/// Every option that nswag.json knows for a C# client, with NSwag's default: the place to look for what is honoured. An
/// option that is not in the table is reported as unknown, one that is not supported as soon as it differs from its default.
/// </summary>
internal static class OptionTable
{
    private const string TrueOrFalse = "true or false";
    private const string NoFile = "no file is written";
    private const string Removed = "it was removed from NSwag";

    public static readonly IReadOnlyList<SupportedOption> Supported =
    [
        new("namespace", "MyNamespace", "a C# namespace such as Company.Product", (options, text) =>
            OptionTexts.Namespace(text) is { } value ? options with { Namespace = value } : null),
        new("className", "{controller}Client", "a C# class name, '{controller}' allowed in it", (options, text) =>
            OptionTexts.ClassName(text) is { } value ? options with { ClassName = value } : null),
        new("generateClientInterfaces", "false", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { GenerateClientInterfaces = value } : null),
        new("injectHttpClient", "true", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { InjectHttpClient = value } : null),
        new("useBaseUrl", "true", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { UseBaseUrl = value } : null),
        new("exceptionClass", "ApiException", "a C# class name that none of its members has", (options, text) =>
            OptionTexts.ExceptionClass(text) is { } value ? options with { ExceptionClass = value } : null),
        new("jsonLibrary", "NewtonsoftJson", Names<JsonLibrary>(), (options, text) =>
            OptionTexts.Enum<JsonLibrary>(text) is { } value ? options with { JsonLibrary = value } : null),
        new("generateNullableReferenceTypes", "false", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { GenerateNullableReferenceTypes = value } : null),
        new("useRequiredKeyword", "false", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { UseRequiredKeyword = value } : null),
        new("dateTimeType", "System.DateTimeOffset", List(OptionTexts.DateTimeTypes), (options, text) =>
            OptionTexts.Type(OptionTexts.DateTimeTypes, text) is { } value ? options with { DateTimeType = value } : null),
        new("dateType", "System.DateTimeOffset", List(OptionTexts.DateTypes), (options, text) =>
            OptionTexts.Type(OptionTexts.DateTypes, text) is { } value ? options with { DateType = value } : null),
        new("timeType", "string", List(OptionTexts.TimeTypes), (options, text) =>
            OptionTexts.Type(OptionTexts.TimeTypes, text) is { } value ? options with { TimeType = value } : null),
        new("timeSpanType", "string", List(OptionTexts.TimeSpanTypes), (options, text) =>
            OptionTexts.Type(OptionTexts.TimeSpanTypes, text) is { } value ? options with { TimeSpanType = value } : null),
        new("arrayType", "System.Collections.Generic.ICollection", List(OptionTexts.ArrayTypes), (options, text) =>
            OptionTexts.Type(OptionTexts.ArrayTypes, text) is { } value ? options with { ArrayType = value } : null),
        new("generateOptionalParameters", "false", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { GenerateOptionalParameters = value } : null),
        new("typeAccessModifier", "public", List(OptionTexts.AccessModifiers), (options, text) =>
            OptionTexts.OneOf(OptionTexts.AccessModifiers, text) is { } value ? options with { TypeAccessModifier = value } : null),
        new(
            "operationGenerationMode",
            "MultipleClientsFromOperationId",
            Names<OperationGenerationMode>(),
            (options, text) => OptionTexts.Enum<OperationGenerationMode>(text) is { } value ? options with { OperationGenerationMode = value } : null,
            "MultipleClientsFromPathSegments",
            "MultipleClientsFromFirstTagAndPathSegments",
            "MultipleClientsFromFirstTagAndOperationId",
            "MultipleClientsFromFirstTagAndOperationName",
            "SingleClientFromPathSegments"),

        // NSwag has no such options and ignores them.
        new("numberType", "double", List(OptionTexts.NumberTypes), (options, text) =>
            OptionTexts.OneOf(OptionTexts.NumberTypes, text) is { } value ? options with { NumberType = value } : null),
        new("formatTypes", "", "formats and their types, as money=decimal, host=System.Uri", (options, text) =>
            OptionTexts.Formats(text) is { } value ? options with { FormatTypes = value } : null) { AllowedInMap = List(OptionTexts.FormatTypes) },
        new("generateExamples", "false", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { GenerateExamples = value } : null),
        new("generateAuthentication", "true", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { GenerateAuthentication = value } : null),
        new("lenient", "false", TrueOrFalse, (options, text) =>
            OptionTexts.Boolean(text) is { } value ? options with { Lenient = value } : null),
    ];

    public static readonly IReadOnlyList<UnsupportedOption> Unsupported =
    [
        // The client class and its HttpClient.
        new("includedOperationIds", ""),
        new("excludedOperationIds", ""),
        new("generateClientClasses", "true"),
        new("suppressClientClassesOutput", "false"),
        new("suppressClientInterfacesOutput", "false", section =>
            section.Is("generateClientInterfaces", "true", isDefault: false) ? null : "generateClientInterfaces is false"),
        new("clientBaseClass", ""),
        new("clientBaseInterface", "", section =>
            section.Is("generateClientInterfaces", "true", isDefault: false) ? null : "generateClientInterfaces is false"),
        new("configurationClass", ""),
        new("disposeHttpClient", "true", InjectedClient),
        new("httpClientType", "System.Net.Http.HttpClient"),
        new("useHttpClientCreationMethod", "false", InjectedClient),
        new("useHttpRequestMessageCreationMethod", "false"),
        new("generateBaseUrlProperty", "true", section =>
            section.Is("useBaseUrl", "true", isDefault: true) ? null : "useBaseUrl is false"),
        new("generateSyncMethods", "false"),
        new("generatePrepareRequestAndProcessResponseAsAsyncMethods", "false"),
        new("protectedMethods", ""),
        new("excludedParameterNames", ""),
        new("clientClassAccessModifier", "public"),
        new("queryNullValue", ""),
        new("parameterDateTimeFormat", "s"),
        new("parameterDateFormat", "yyyy-MM-dd"),
        new("parameterArrayType", "System.Collections.Generic.IEnumerable"),
        new("parameterDictionaryType", "System.Collections.Generic.IDictionary"),

        // Responses and errors.
        new("responseArrayType", "System.Collections.Generic.ICollection"),
        new("responseDictionaryType", "System.Collections.Generic.IDictionary"),
        new("wrapResponses", "false"),
        new("wrapResponseMethods", "", UnwrappedResponses),
        new("responseClass", "SwaggerResponse", UnwrappedResponses),
        new("generateResponseClasses", "true", UnwrappedResponses),
        new("generateExceptionClasses", "true"),
        new("wrapDtoExceptions", "true"),

        // Models.
        new("generateDtoTypes", "true"),
        new("excludedTypeNames", ""),
        new("anyType", "object"),
        new("arrayInstanceType", "System.Collections.ObjectModel.Collection"),
        new("arrayBaseType", "System.Collections.ObjectModel.Collection"),
        new("dictionaryType", "System.Collections.Generic.IDictionary"),
        new("dictionaryInstanceType", "System.Collections.Generic.Dictionary"),
        new("dictionaryBaseType", "System.Collections.Generic.Dictionary"),
        new("classStyle", "Poco"),
        new("generateNativeRecords", "false"),
        new("writeAccessor", "set"),
        new("propertySetterAccessModifier", "", section =>
            section.Is("classStyle", "Poco", isDefault: true) ? "classStyle is Poco" : null),
        new("generateImmutableArrayProperties", "false"),
        new("generateImmutableDictionaryProperties", "false"),
        new("generateDataAnnotations", "true"),
        new("generateDefaultValues", "true"),
        new("requiredPropertiesMustBeDefined", "true", SystemTextJson),
        new("generateOptionalPropertiesAsNullable", "false"),
        new("enforceFlagEnums", "false"),
        new("inlineNamedArrays", "false"),
        new("inlineNamedDictionaries", "false"),
        new("inlineNamedTuples", "true"),
        new("inlineNamedAny", "false"),

        // Serialization.
        new("jsonLibraryVersion", "8.0", section => SystemTextJson(section) is null ? "jsonLibrary is NewtonsoftJson" : null),
        new("jsonPolymorphicSerializationStyle", "NJsonSchema"),
        new("generateJsonMethods", "false"),
        new("jsonConverters", ""),
        new("jsonSerializerSettingsTransformationMethod", ""),
        new("handleReferences", "false", SystemTextJson),
        new("serializeTypeInformation", "false"),
        new("generateUpdateJsonSerializerSettingsMethod", "true"),
        new("useRequestAndResponseSerializationSettings", "false"),
        new("exposeJsonSerializerSettings", "false"),

        // Files and the document.
        new("additionalNamespaceUsages", ""),
        new("additionalContractNamespaceUsages", "", SingleOutput),
        new("generateContractsOutput", "false"),
        new("contractsNamespace", "", SingleOutput),
        new("contractsOutputFilePath", "", _ => NoFile),
        new("output", "", _ => NoFile),
        new("newLineBehavior", "Auto", _ => NoFile),
        new("templateDirectory", ""),
        new("serviceHost", ""),
        new("serviceSchemes", ""),

        // Names that NSwag itself no longer knows; NSwagStudio wrote the first three as null for years.
        new("typeNameGeneratorType", ""),
        new("propertyNameGeneratorType", ""),
        new("enumNameGeneratorType", ""),
        new("operationNameGeneratorType", ""),
        new("checksumCacheEnabled", "false", _ => Removed),
        new("generateXmlDocumentation", "true", _ => Removed),
        new("generateUniqueNames", "false", _ => Removed),
    ];

    private static readonly Dictionary<string, OptionRow> ByName = IndexRows();

    public static IEnumerable<string> Names() => ByName.Keys;

    /// <summary>The row of an option; letter case does not matter, as in NSwag.</summary>
    public static OptionRow? Find(string name) => ByName.TryGetValue(name, out var row) ? row : null;

    private static string? InjectedClient(ClientSection section) =>
        section.Is("injectHttpClient", "true", isDefault: true) ? "injectHttpClient is true" : null;

    private static string? UnwrappedResponses(ClientSection section) =>
        section.Is("wrapResponses", "true", isDefault: false) ? null : "wrapResponses is false";

    private static string? SystemTextJson(ClientSection section) =>
        section.Is("jsonLibrary", "SystemTextJson", isDefault: false) ? "jsonLibrary is SystemTextJson" : null;

    private static string? SingleOutput(ClientSection section) =>
        section.Is("generateContractsOutput", "true", isDefault: false) ? null : "generateContractsOutput is false";

    private static string Names<T>() => List(Enum.GetNames(typeof(T)));

    private static string List(string[] values) => "one of " + string.Join(", ", values);

    private static Dictionary<string, OptionRow> IndexRows()
    {
        var rows = new Dictionary<string, OptionRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Supported)
        {
            rows.Add(row.Name, row);
        }

        foreach (var row in Unsupported)
        {
            rows.Add(row.Name, row);
        }

        return rows;
    }
}

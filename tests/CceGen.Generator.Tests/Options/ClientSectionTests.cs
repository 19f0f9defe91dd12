using CceGen.Generator.Options;

namespace CceGen.Generator.Tests.Options;

public class ClientSectionTests
{
    private const string Collections = "one of System.Collections.Generic.ICollection, System.Collections.Generic.IList, "
        + "System.Collections.Generic.List, System.Collections.Generic.IEnumerable, System.Collections.Generic.IReadOnlyList, "
        + "System.Collections.Generic.IReadOnlyCollection, System.Collections.ObjectModel.Collection, "
        + "System.Collections.ObjectModel.ObservableCollection";

    [Fact]
    public void Every_supported_option_reaches_the_options()
    {
        var (options, diagnostics) = NSwagTexts.Resolve("""
            "namespace": "A.B", "className": "My{controller}", "generateClientInterfaces": true, "injectHttpClient": false,
            "useBaseUrl": false, "exceptionClass": "E", "jsonLibrary": "SystemTextJson", "generateNullableReferenceTypes": true,
            "useRequiredKeyword": true, "dateTimeType": "System.DateTime", "dateType": "System.DateOnly",
            "arrayType": "System.Collections.Generic.List", "generateOptionalParameters": true, "typeAccessModifier": "internal",
            "operationGenerationMode": "SingleClientFromOperationId"
            """);

        Assert.Empty(diagnostics);
        Assert.Equal(
            NSwagTexts.Defaults with
            {
                Namespace = "A.B",
                ClassName = "My{controller}",
                GenerateClientInterfaces = true,
                InjectHttpClient = false,
                UseBaseUrl = false,
                ExceptionClass = "E",
                JsonLibrary = JsonLibrary.SystemTextJson,
                GenerateNullableReferenceTypes = true,
                UseRequiredKeyword = true,
                DateTimeType = "System.DateTime",
                DateType = "System.DateOnly",
                ArrayType = "System.Collections.Generic.List",
                GenerateOptionalParameters = true,
                TypeAccessModifier = "internal",
                OperationGenerationMode = OperationGenerationMode.SingleClientFromOperationId,
            },
            options);
    }

    [Theory]
    [InlineData("\"USEBASEURL\": \"False\"", "useBaseUrl", "False")]
    [InlineData("\"jsonLibrary\": \"systemtextjson\"", "jsonLibrary", "systemtextjson")]
    [InlineData("\"dateTimeType\": \"DateTime\"", "dateTimeType", "DateTime")]
    [InlineData("\"arrayType\": \"ObservableCollection\"", "arrayType", "ObservableCollection")]
    public void Names_and_values_may_be_written_as_old_files_write_them(string member, string name, string text)
    {
        var (config, diagnostics) = NSwagTexts.Read(NSwagTexts.WithClient(member));

        Assert.Empty(diagnostics);
        Assert.Equal(new OptionValue(name, text), Assert.Single(config.Client));
    }

    [Theory]
    [InlineData("DateTime", "System.DateTime")]
    [InlineData("global::System.DateTimeOffset", "System.DateTimeOffset")]
    [InlineData("String", "string")]
    public void A_type_gets_its_full_name(string text, string expected) =>
        Assert.Equal(expected, NSwagTexts.Resolve($"\"dateTimeType\": \"{text}\"").Options.DateTimeType);

    [Fact]
    public void A_default_of_NSwag_that_loses_values_is_honoured_and_said()
    {
        var (options, diagnostics) = NSwagTexts.Resolve("\"parameterDateTimeFormat\": \"s\"");

        Assert.Equal("s", options.ParameterDateTimeFormat);
        Assert.StartsWith("OptionLosesValues nswag.json(1,27): parameterDateTimeFormat | s | ", Assert.Single(diagnostics), StringComparison.Ordinal);
        Assert.Empty(NSwagTexts.Resolve("\"parameterDateTimeFormat\": \"yyyy\"").Diagnostics);
    }

    [Theory]
    [InlineData("\"namespace\": \"1 bad\"", "(1,13): namespace | 1 bad | a C# namespace such as Company.Product")]
    [InlineData("\"namespace\": \"A.class\"", "(1,13): namespace | A.class | a C# namespace such as Company.Product")]
    [InlineData("\"namespace\": \"A..B\"", "(1,13): namespace | A..B | a C# namespace such as Company.Product")]
    [InlineData("\"namespace\": \"A{}//\"", "(1,13): namespace | A{}// | a C# namespace such as Company.Product")]
    [InlineData("\"namespace\": [\"A\"]", "(1,14): namespace | A | a C# namespace such as Company.Product")]
    [InlineData("\"namespace\": \"\"", "(1,13): namespace |  | a C# namespace such as Company.Product")]
    [InlineData("\"className\": \"My Client\"", "(1,13): className | My Client | a C# class name, '{controller}' allowed in it")]
    [InlineData("\"className\": \"{controller}2\"", "(1,13): className | {controller}2 | a C# class name, '{controller}' allowed in it")]
    [InlineData("\"className\": \"{tag}\"", "(1,13): className | {tag} | a C# class name, '{controller}' allowed in it")]
    [InlineData("\"exceptionClass\": \"record\"", "(1,18): exceptionClass | record | a C# class name that none of its members has, '{controller}' allowed in it")]
    [InlineData("\"exceptionClass\": \"A.B\"", "(1,18): exceptionClass | A.B | a C# class name that none of its members has, '{controller}' allowed in it")]
    [InlineData("\"exceptionClass\": \"@class\"", "(1,18): exceptionClass | @class | a C# class name that none of its members has, '{controller}' allowed in it")]
    [InlineData("\"useBaseUrl\": \"perhaps\"", "(1,14): useBaseUrl | perhaps | true or false")]
    [InlineData("\"useBaseUrl\": 1", "(1,14): useBaseUrl | 1 | true or false")]
    [InlineData("\"jsonLibrary\": \"Foo\"", "(1,15): jsonLibrary | Foo | one of NewtonsoftJson, SystemTextJson")]
    [InlineData("\"jsonLibrary\": 1", "(1,15): jsonLibrary | 1 | one of NewtonsoftJson, SystemTextJson")]
    [InlineData("\"dateTimeType\": \"System.DateOnly\"", "(1,16): dateTimeType | System.DateOnly | one of System.DateTimeOffset, System.DateTime, string")]
    [InlineData("\"dateType\": \"Offset\"", "(1,12): dateType | Offset | one of System.DateTimeOffset, System.DateTime, System.DateOnly, string")]
    [InlineData("\"arrayType\": \"System.Collections.Generic.Collection\"", "(1,13): arrayType | System.Collections.Generic.Collection | " + Collections)]
    [InlineData("\"parameterDateTimeFormat\": \"q\"", "(1,27): parameterDateTimeFormat | q | a format of .NET such as yyyy-MM-ddTHH:mm:ssK")]
    [InlineData("\"parameterDateFormat\": \"yyyy\\\\\"", "(1,23): parameterDateFormat | yyyy\\ | a format of .NET such as yyyy-MM-ddTHH:mm:ssK")]
    [InlineData("\"httpClientType\": \"My Http\"", "(1,18): httpClientType | My Http | a C# type")]
    [InlineData("\"typeAccessModifier\": \"private\"", "(1,22): typeAccessModifier | private | one of public, internal")]
    [InlineData("\"operationGenerationMode\": \"Foo\"", "(1,27): operationGenerationMode | Foo | one of MultipleClientsFromOperationId, MultipleClientsFromPathSegments, "
        + "MultipleClientsFromFirstTagAndPathSegments, MultipleClientsFromFirstTagAndOperationId, MultipleClientsFromFirstTagAndOperationName, SingleClientFromOperationId, "
        + "SingleClientFromPathSegments")]
    public void An_invalid_value_is_an_error_at_the_value_and_the_default_stays(string member, string expected)
    {
        var (options, diagnostics) = NSwagTexts.Resolve(member);

        Assert.Equal("InvalidOptionValue nswag.json" + expected, Assert.Single(diagnostics));
        Assert.Equal(NSwagTexts.Defaults, options);
    }

    [Theory]
    [InlineData("\"clasName\": \"A\"", "UnknownOption nswag.json(1,0): clasName | ; did you mean 'className'?")]
    [InlineData("\"wholly\": \"A\"", "UnknownOption nswag.json(1,0): wholly | ")]
    [InlineData("\"inlineNamedTuples\": false", "OptionWithoutEffect nswag.json(1,0): inlineNamedTuples | no version of OpenAPI has the lists in 'items' that are tuples for NSwag")]
    [InlineData("\"anyType\": \"JsonNode\"", "OptionWithoutEffect nswag.json(1,0): anyType | jsonLibrary is NewtonsoftJson")]
    [InlineData("\"anyType\": \"JToken\", \"jsonLibrary\": \"SystemTextJson\"", "OptionWithoutEffect nswag.json(1,0): anyType | jsonLibrary is SystemTextJson")]
    [InlineData("\"anyType\": \"System.Text.Json.JsonElement\"", "InvalidOptionValue nswag.json(1,11): anyType | System.Text.Json.JsonElement | object, Newtonsoft.Json.Linq.JToken, System.Text.Json.Nodes.JsonNode, or a C# class with its namespace")]
    [InlineData("\"dictionaryInstanceType\": \"IDictionary\"", "InvalidOptionValue nswag.json(1,26): dictionaryInstanceType | IDictionary | a generic C# class with its namespace, without its arguments")]
    [InlineData("\"dictionaryInstanceType\": \"SortedDictionary\", \"dictionaryType\": \"Dictionary\"", "OptionWithoutEffect nswag.json(1,0): dictionaryInstanceType | dictionaryType is a class")]
    [InlineData("\"jsonConverters\": [\"A\", \"B c\"]", "InvalidOptionValue nswag.json(1,24): jsonConverters | B c | C# types")]
    [InlineData("\"jsonSerializerSettingsTransformationMethod\": \"Change\"", "InvalidOptionValue nswag.json(1,46): jsonSerializerSettingsTransformationMethod | Change | a static method with its class such as MyApp.Json.Change")]
    [InlineData("\"inlineNamedArrays\": false, \"shape\": \"modern\"", "DefaultNotUsed nswag.json(1,21): inlineNamedArrays | false | true | ; set 'shape' to 'nswag'")]
    [InlineData("\"output\": \"A.cs\"", "OptionWithoutEffect nswag.json(1,0): output | no file is written")]
    [InlineData("\"output\": \"$(Output)\"", "OptionWithoutEffect nswag.json(1,0): output | no file is written")]
    [InlineData("\"responseClass\": \"R\"", "OptionWithoutEffect nswag.json(1,0): responseClass | wrapResponses is false")]
    [InlineData("\"disposeHttpClient\": false", "OptionWithoutEffect nswag.json(1,0): disposeHttpClient | injectHttpClient is true")]
    [InlineData(
        "\"useRequiredKeyword\": true, \"classStyle\": \"Inpc\", \"propertySetterAccessModifier\": \"internal\"",
        "OptionWithoutEffect nswag.json(1,0): useRequiredKeyword | propertySetterAccessModifier hides the setters")]
    [InlineData("\"handleReferences\": true", "OptionNotSupported nswag.json(1,20): handleReferences | true | false | ; write a class of your own with 'excludedTypeNames' and 'IsReference' of its attribute, or have the service write each object in full")]
    [InlineData("\"serializeTypeInformation\": true", "OptionNotSupported nswag.json(1,28): serializeTypeInformation | true | false | ; whoever sends names of .NET types chooses what is created; use a discriminator, or write a class of your own with 'excludedTypeNames'")]
    [InlineData("\"handleReferences\": true, \"jsonLibrary\": \"SystemTextJson\"", "OptionWithoutEffect nswag.json(1,0): handleReferences | jsonLibrary is SystemTextJson")]
    [InlineData("\"writeAccessor\": \"init\", \"classStyle\": \"Inpc\"", "OptionWithoutEffect nswag.json(1,0): writeAccessor | classStyle is not Poco")]
    [InlineData("\"generateNativeRecords\": true, \"classStyle\": \"Prism\"", "OptionWithoutEffect nswag.json(1,0): generateNativeRecords | classStyle is Prism, whose base class is no record")]
    [InlineData("\"useRequiredKeyword\": true, \"classStyle\": \"Record\"", "OptionWithoutEffect nswag.json(1,0): useRequiredKeyword | classStyle is Record, whose constructors demand all properties")]
    [InlineData("\"generateImmutableArrayProperties\": true, \"classStyle\": \"Record\"", "OptionWithoutEffect nswag.json(1,0): generateImmutableArrayProperties | classStyle is Record, whose properties the constructor sets")]
    [InlineData("\"propertySetterAccessModifier\": \"public\"", "InvalidOptionValue nswag.json(1,32): propertySetterAccessModifier | public | one of internal, protected, protected internal, private protected, private")]
    [InlineData("\"typeNameGeneratorType\": \"X\"", "OptionNotSupported nswag.json(1,25): typeNameGeneratorType | X | null | ")]
    public void What_is_not_honoured_is_said(string member, string expected) =>
        Assert.Equal(expected, Assert.Single(NSwagTexts.Resolve(member).Diagnostics));

    [Theory]
    [InlineData("\"excludedParameterNames\": [\"a\", \"b\"]", "a b")]
    [InlineData("\"excludedParameterNames\": \"a, b\"", "a b")]
    [InlineData("\"excludedParameterNames\": []", "")]
    [InlineData("\"protectedMethods\": [\"A.B\", \"A.B.C\", 5]", "A.B")]
    public void A_list_is_an_array_or_a_text_and_each_item_is_judged_alone(string member, string expected)
    {
        var (options, diagnostics) = NSwagTexts.Resolve(member);

        Assert.Equal(expected, string.Join(' ', options.ExcludedParameterNames.Concat(options.ProtectedMethods)));
        Assert.Equal(
            member.Contains("A.B.C", StringComparison.Ordinal)
                ? ["InvalidOptionValue nswag.json(1,28): protectedMethods | A.B.C | methods such as PetsClient.ListAsync", "InvalidOptionValue nswag.json(1,37): protectedMethods | 5 | methods such as PetsClient.ListAsync"]
                : [],
            diagnostics);
    }

    [Theory]
    [InlineData("\"typeNameGeneratorType\": null, \"enumNameGeneratorType\": null")]
    [InlineData("\"generateSyncMethods\": \"FALSE\", \"clientBaseClass\": null, \"queryNullValue\": \"\", \"excludedTypeNames\": []")]
    [InlineData("\"responseArrayType\": \"ICollection\", \"jsonLibraryVersion\": \"8\"")]
    [InlineData("\"inlineNamedTuples\": true")]
    [InlineData("\"namespace\": null, \"useBaseUrl\": null, \"output\": null")]
    public void Defaults_and_nulls_are_silent(string members)
    {
        var (options, diagnostics) = NSwagTexts.Resolve(members);

        Assert.Empty(diagnostics);
        Assert.Equal(NSwagTexts.Defaults, options);
    }

    [Fact]
    public void The_defaults_of_the_table_are_the_defaults_of_the_options()
    {
        var options = ClientOptions.Default;
        foreach (var option in OptionTable.Supported)
        {
            Assert.True(option.TryApply(ref options, option.DefaultText), option.Name);
        }

        Assert.Equal(ClientOptions.Default, options);

        // The namespace of the helpers is that of the assembly: no option.
        var properties = typeof(ClientOptions).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public);
        Assert.Equal(properties.Count(property => property.Name != nameof(ClientOptions.RuntimeNamespace)), OptionTable.Supported.Count);
    }
}

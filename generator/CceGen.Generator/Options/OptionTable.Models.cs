using System.Collections.Generic;
using System.Linq;
using static CceGen.Generator.Options.OptionRows;

namespace CceGen.Generator.Options;

/// <content>Models, and how they are read and written.</content>
internal static partial class OptionTable
{
    private const string GeneratedReaders = "generated code reads and writes JSON";
    private const string OwnClass = "write a class of your own with 'excludedTypeNames'";
    private const string GenericClass = "a generic C# class with its namespace, without its arguments";
    private const string NoListClasses = "a schema of a list or a map has no class of its own";

    private static IEnumerable<OptionRow> Models =>
    [
        Flag("generateDtoTypes", true, "Whether models are generated, or are those of another document or project.", (options, value) => options with { GenerateDtoTypes = value }).WithPlace(),
        List("excludedTypeNames", "C# types such as ProblemDetails", "Types that are not generated, by their names in C#.", OptionTexts.TypeName, (options, values) => options with { ExcludedTypeNames = values }),
        TypeChoice("dateType", "System.DateTimeOffset", OptionTexts.DateTypes, "The type of `format: date`.", (options, value) => options with { DateType = value }),
        TypeChoice("dateTimeType", "System.DateTimeOffset", OptionTexts.DateTimeTypes, "The type of `format: date-time`.", (options, value) => options with { DateTimeType = value }),
        TypeChoice("timeType", "string", OptionTexts.TimeTypes, "The type of `format: time`.", (options, value) => options with { TimeType = value }).WithDefaultOfNSwagShape("System.TimeSpan"),
        TypeChoice("timeSpanType", "string", OptionTexts.TimeSpanTypes, "The type of `format: duration` and `time-span`.", (options, value) => options with { TimeSpanType = value }).WithDefaultOfNSwagShape("System.TimeSpan"),
        Text("anyType", OptionTexts.AnyObject, "object, Newtonsoft.Json.Linq.JToken, System.Text.Json.Nodes.JsonNode, or a C# class with its namespace", "The type of any JSON.", OptionTexts.AnyJson,
            (options, value) => options with { AnyType = value }).If(OtherNode),
        TypeChoice("arrayType", "System.Collections.Generic.ICollection", OptionTexts.ArrayTypes, "The type of list properties.", (options, value) => options with { ArrayType = value }),
        TypeChoice("arrayInstanceType", "System.Collections.Generic.List", OptionTexts.ListClasses, "The class of a new list whose type is an interface.", (options, value) => options with { ArrayInstanceType = value })
            .WithDefaultOfNSwagShape("System.Collections.ObjectModel.Collection").If(ListClass),
        Text("arrayBaseType", "System.Collections.ObjectModel.Collection", GenericClass, "The base class of the class of a list schema; an interface stands for `Collection`.", OptionTexts.ListBase,
            (options, value) => options with { ArrayBaseType = value })
            .OnlyInNSwagShape(NoListClasses),
        TypeChoice("dictionaryType", "System.Collections.Generic.IDictionary", OptionTexts.MapTypes, "The type of map properties.", (options, value) => options with { DictionaryType = value }),
        Text("dictionaryInstanceType", "System.Collections.Generic.Dictionary", GenericClass, "The class of a new map whose type is an interface.", OptionTexts.MapClass,
            (options, value) => options with { DictionaryInstanceType = value }).If(MapClass),
        Text("dictionaryBaseType", "System.Collections.Generic.Dictionary", GenericClass, "The base class of the class of a map schema; an interface stands for `Dictionary`.", OptionTexts.MapBase,
            (options, value) => options with { DictionaryBaseType = value })
            .OnlyInNSwagShape(NoListClasses),
        Choice("classStyle", ClassStyle.Poco, "The style of model classes.", (options, value) => options with { ClassStyle = value }),
        Flag("generateNativeRecords", false, "Whether models are records instead of classes.", (options, value) => options with { GenerateNativeRecords = value })
            .If(section => section.Is("classStyle", "Prism", isDefault: false) ? "classStyle is Prism, whose base class is no record" : null),
        Flag("useRequiredKeyword", false, "Whether properties that the document requires are `required`.", (options, value) => options with { UseRequiredKeyword = value })
            .If(HiddenSetters),
        Choice("writeAccessor", "set", ["set", "init"], "The accessor that writes a property of `classStyle` `Poco`.", (options, value) => options with { WriteAccessor = value })
            .If(section => section.Is("classStyle", "Poco", isDefault: true) ? null : "classStyle is not Poco"),
        Text("propertySetterAccessModifier", "", OneOf(OptionTexts.SetterModifiers), "The access modifier of the setter of `AdditionalProperties`, and of setters of `classStyle` `Inpc` and `Prism`.",
            text => OptionTexts.OneOf(OptionTexts.SetterModifiers, text), (options, value) => options with { PropertySetterAccessModifier = value }),
        Flag("generateImmutableArrayProperties", false, "Whether list properties that are never null have no setter, and are filled.", (options, value) => options with { GenerateImmutableArrayProperties = value })
            .If(ConstructedClasses),
        Flag("generateImmutableDictionaryProperties", false, "Whether map properties that are never null have no setter, and are filled.", (options, value) => options with { GenerateImmutableDictionaryProperties = value })
            .If(ConstructedClasses),
        Flag("generateDataAnnotations", true, "Whether properties have attributes for validation.", (options, value) => options with { GenerateDataAnnotations = value }).InModernShape("false"),
        Flag("generateDefaultValues", true, "Whether `default` is the initial value of a property.", (options, value) => options with { GenerateDefaultValues = value }),
        Flag("requiredPropertiesMustBeDefined", false, "Whether reading fails when a required member is missing, or null where it must not be.", (options, value) => options with { RequiredPropertiesMustBeDefined = value })
            .WithNSwagDefault("true"),
        Flag("generateOptionalPropertiesAsNullable", false, "Whether the type of an optional property is nullable.", (options, value) => options with { GenerateOptionalPropertiesAsNullable = value })
            .InModernShape("true"),
        Flag("generateNullableReferenceTypes", false, "Whether reference types say whether null is a value.", (options, value) => options with { GenerateNullableReferenceTypes = value }),
        Flag("enforceFlagEnums", false, "Whether enums are sets of flags.", (options, value) => options with { EnforceFlagEnums = value }),
        Flag("inlineNamedArrays", false, "Whether a schema of a list has no class of its own.", (options, value) => options with { InlineNamedArrays = value })
            .InModernShape("true"),
        Flag("inlineNamedDictionaries", false, "Whether a schema of a map has no class of its own.", (options, value) => options with { InlineNamedDictionaries = value })
            .InModernShape("true"),
        Ineffective("inlineNamedTuples", OptionKind.Boolean, "true", "no version of OpenAPI has the lists in 'items' that are tuples for NSwag", "Whether a schema of a tuple has no class of its own."),
        Flag("inlineNamedAny", false, "Whether a schema of any JSON has no class of its own.", (options, value) => options with { InlineNamedAny = value })
            .InModernShape("true"),
        Choice("jsonLibrary", JsonLibrary.NewtonsoftJson, "The JSON library that generated code calls.", (options, value) => options with { JsonLibrary = value }),
        Ineffective("jsonLibraryVersion", OptionKind.Text, "8.0", GeneratedReaders, "The version of System.Text.Json."),
        Ineffective("jsonPolymorphicSerializationStyle", OptionKind.Text, "NJsonSchema", GeneratedReaders, "How derived classes are read."),
        Flag("generateJsonMethods", false, "Whether classes have `ToJson` and `FromJson`.", (options, value) => options with { GenerateJsonMethods = value }),
        List("jsonConverters", "C# types", "Converters that the JSON settings have from the beginning.", OptionTexts.AnyType, (options, values) => options with { JsonConverters = values }),
        Text("jsonSerializerSettingsTransformationMethod", "", "a static method with its class such as MyApp.Json.Change", "A method that gets new JSON settings and returns those to use.", OptionTexts.StaticMethod,
            (options, value) => options with { JsonSerializerSettingsTransformationMethod = value }),
        new UnsupportedOption("handleReferences", OptionKind.Boolean, "false", "false", OwnClass + " and 'IsReference' of its attribute, or have the service write each object in full", "Whether references between objects are kept.")
        {
            Condition = SystemTextJson,
        },
        new UnsupportedOption("serializeTypeInformation", OptionKind.Boolean, "false", "false", "whoever sends names of .NET types chooses what is created; use a discriminator, or " + OwnClass, "Whether JSON names .NET types.")
        {
            Condition = SystemTextJson,
        },
        Flag("generateUpdateJsonSerializerSettingsMethod", true, "Whether `UpdateJsonSerializerSettings` is declared, or is a static method of the base class.",
            (options, value) => options with { GenerateUpdateJsonSerializerSettingsMethod = value }),
        Flag("useRequestAndResponseSerializationSettings", false, "Whether requests and responses have JSON settings of their own.",
            (options, value) => options with { UseRequestAndResponseSerializationSettings = value }),
        Flag("exposeJsonSerializerSettings", false, "Whether `JsonSerializerSettings` is public.", (options, value) => options with { ExposeJsonSerializerSettings = value }),
    ];

    private static string? ListClass(ClientSection section) => OptionTexts.ListClasses.Any(name => section.Is("arrayType", name, isDefault: false)
        || section.Is("arrayType", name.Substring(name.LastIndexOf('.') + 1), isDefault: false)) ? "arrayType is a class" : null;

    private static string? MapClass(ClientSection section) => section.Is("dictionaryType", "System.Collections.Generic.Dictionary", isDefault: false)
        || section.Is("dictionaryType", "Dictionary", isDefault: false) ? "dictionaryType is a class" : null;

    private static string? OtherNode(ClientSection section)
    {
        var library = section.Is("jsonLibrary", "SystemTextJson", isDefault: false) ? JsonLibrary.SystemTextJson : JsonLibrary.NewtonsoftJson;
        return section.Text("anyType") is { } text && OptionTexts.AnyJson(text) is { } type && OptionTexts.IsNodeOfOther(type, library) ? $"jsonLibrary is {library}" : null;
    }

    private static string? HiddenSetters(ClientSection section) =>
        section.Is("classStyle", "Record", isDefault: false) ? "classStyle is Record, whose constructors demand all properties"
        : section.Text("propertySetterAccessModifier") is { Length: > 0 } && !section.Is("classStyle", "Poco", isDefault: true) ? "propertySetterAccessModifier hides the setters"
        : null;

    private static string? ConstructedClasses(ClientSection section) =>
        section.Is("classStyle", "Record", isDefault: false) ? "classStyle is Record, whose properties the constructor sets" : null;
}

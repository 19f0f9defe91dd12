using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Options;

namespace CceGen.Generator.Lowering.Policies;

/// <summary>The C# types where the document leaves a choice.</summary>
internal sealed class TypePolicy(ClientOptions options)
{
    /// <summary>Whether reference types say whether null is a value.</summary>
    public bool HasNullableReferences { get; } = options.GenerateNullableReferenceTypes;

    /// <summary>Whether the type of a member that may be missing says so.</summary>
    public bool HasNullableOptionals { get; } = options.Shape != ClientShape.NSwag || options.GenerateOptionalPropertiesAsNullable;

    /// <summary>Whether a member that is missing and one that is null are kept apart.</summary>
    public bool TellsNullFromMissing { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>Whether the type of any JSON says that it may be null.</summary>
    public bool HasNullableAny { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>The type of any JSON; null for <c>object</c>, and for a node of the JSON library that is not called.</summary>
    public GenericType? AnyType { get; } = options.AnyType == OptionTexts.AnyObject || OptionTexts.IsNodeOfOther(options.AnyType, options.JsonLibrary) ? null : GenericType.Of(options.AnyType);

    /// <summary>Whether that type is the node of the JSON library.</summary>
    public bool IsAnyNode { get; } = OptionTexts.IsNode(options.AnyType);

    /// <summary>Whether a parameter that is any JSON is of that type, and not a text.</summary>
    public bool HasAnyParameters { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether classes derive, and show members that the document does not name, as their schemas are written.</summary>
    public bool FollowsForm { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether names of members and values of enums are read in another spelling as well, and dates with a time.</summary>
    public bool ReadsOtherSpellings { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>Whether members that the document does not name are of the type that it says.</summary>
    public bool HasTypedAdditional { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>The generic type of arrays.</summary>
    public GenericType List { get; } = GenericType.Of(options.ArrayType);

    /// <summary>Whether a list that has a name is a class.</summary>
    public bool HasListClasses { get; } = options is { Shape: ClientShape.NSwag, InlineNamedArrays: false };

    /// <summary>Whether a map that has a name is a class.</summary>
    public bool HasMapClasses { get; } = options is { Shape: ClientShape.NSwag, InlineNamedDictionaries: false };

    /// <summary>Whether any JSON that has a name is a class.</summary>
    public bool HasAnyClasses { get; } = options is { Shape: ClientShape.NSwag, InlineNamedAny: false };

    /// <summary>The base of the class of a list.</summary>
    public GenericType ListBase { get; } = GenericType.Of(options.ArrayBaseType);

    /// <summary>The base of the class of a map.</summary>
    public GenericType MapBase { get; } = GenericType.Of(options.DictionaryBaseType);

    /// <summary>The generic type of a parameter that is an array.</summary>
    public GenericType ParameterList { get; } = GenericType.Of(options.ParameterArrayType);

    /// <summary>Whether the lists and maps in a parameter or a response have its types as well, and not those of properties.</summary>
    public bool HasInnerTypesOfUse { get; } = options.Shape == ClientShape.NSwag;

    /// <summary>The generic type of a response that is an array.</summary>
    public GenericType ResponseList { get; } = GenericType.Of(options.ResponseArrayType);

    /// <summary>The class of a new array whose type is an interface.</summary>
    public GenericType ListClass { get; } = GenericType.Of(options.ArrayInstanceType);

    /// <summary>The generic type of maps.</summary>
    public GenericType Map { get; } = GenericType.Of(options.DictionaryType);

    /// <summary>The class of a new map whose type is an interface.</summary>
    public GenericType MapClass { get; } = GenericType.Of(options.DictionaryInstanceType);

    /// <summary>The generic type of a parameter that is a map.</summary>
    public GenericType ParameterMap { get; } = GenericType.Of(options.ParameterDictionaryType);

    /// <summary>The generic type of a response that is a map.</summary>
    public GenericType ResponseMap { get; } = GenericType.Of(options.ResponseDictionaryType);

    /// <summary><c>System.DateTimeOffset</c>, <c>System.DateTime</c> or <c>string</c>.</summary>
    public string DateTimeType { get; } = options.DateTimeType;

    /// <summary><c>System.DateTimeOffset</c>, <c>System.DateTime</c>, <c>System.DateOnly</c> or <c>string</c>.</summary>
    public string DateType { get; } = options.DateType;

    /// <summary><c>string</c>, <c>System.TimeOnly</c> or <c>System.TimeSpan</c>.</summary>
    public string TimeType { get; } = options.TimeType;

    /// <summary><c>string</c> or <c>System.TimeSpan</c>.</summary>
    public string TimeSpanType { get; } = options.TimeSpanType;

    /// <summary>The format of a <c>date-time</c> in a parameter; null for the one that keeps its offset.</summary>
    public string? ParameterDateTimeFormat { get; } = options.ParameterDateTimeFormat is { Length: > 0 } format ? format : null;

    /// <summary>The format of a <c>date</c> in a parameter; null for that of the specification.</summary>
    public string? ParameterDateFormat { get; } = options.ParameterDateFormat == ClientOptions.Default.ParameterDateFormat ? null : options.ParameterDateFormat;

    /// <summary>The types that the options give to formats.</summary>
    public IReadOnlyDictionary<string, string> FormatTypes { get; } = options.FormatTypes.Split([','], StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=')).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);

    /// <summary>Whether the patterns and the formats that ASP.NET Core alone writes say what a text or a number is.</summary>
    public bool KnowsAspNet { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>Whether <c>contentEncoding: base64</c> is octets, as <c>format: byte</c> is.</summary>
    public bool ReadsBase64 { get; } = options.Shape != ClientShape.NSwag;

    /// <summary>Whether a number of a format that says nothing of it is of a type with more room.</summary>
    public bool WidensUnknownFormats { get; } = options.Shape != ClientShape.NSwag;

    /// <summary><c>double</c> or <c>decimal</c>, for a <c>number</c> without a format that has a type.</summary>
    public string NumberType { get; } = options.NumberType;
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>Schemas that say what several schemas of a union say together, or one of them and the siblings of the union.</summary>
internal static class UnionSchemas
{
    /// <summary>Whether a schema with a union has something beside it that makes a type.</summary>
    public static bool HasMembersBeside(OpenApiSchema union) =>
        union.Properties.Count > 0 || union.Parts.Count > 0 || union.Reference is not null || union.AdditionalProperties is { Boolean: null };

    /// <summary>Whether a schema with a union has a type of its own.</summary>
    public static bool HasTypeBeside(OpenApiSchema union) =>
        HasMembersBeside(union) || (union.Types & ~SchemaTypes.Null) != SchemaTypes.None || union.Enum.Count > 0 || union.Items is not null;

    /// <summary>The siblings of the union: what the schema says without it.</summary>
    public static OpenApiSchema Beside(OpenApiSchema union) => Beside(union, union.Parts);

    /// <summary>The siblings of a union that is one of the parts of an <c>allOf</c>.</summary>
    public static OpenApiSchema Beside(OpenApiSchema schema, IReadOnlyList<OpenApiSchema> parts) => Copy(schema, schema.Types, schema.Enum, parts);

    /// <summary>The siblings of a union, as the base class of the schemas of the union.</summary>
    public static OpenApiSchema AsBase(OpenApiSchema beside, OpenApiDiscriminator? discriminator) =>
        Copy(beside, beside.Types, beside.Enum, beside.Parts, discriminator);

    /// <summary>The parts of an <c>allOf</c>, those of parts that are lists of parts and nothing else included.</summary>
    public static IEnumerable<OpenApiSchema> PartsOf(OpenApiSchema schema) => schema.Parts.SelectMany(static part =>
        part.Reference is null && part.Parts.Count > 0 && !SchemaSupport.IsUnion(part) && !HasTypeBeside(Beside(part, [])) && part.Required.Count == 0 ? PartsOf(part) : [part]);

    /// <summary>The schema for each of the types that a schema has.</summary>
    public static IEnumerable<OpenApiSchema> OfTypes(OpenApiSchema schema) => Enum.GetValues(typeof(SchemaTypes)).Cast<SchemaTypes>()
        .Where(type => type is not (SchemaTypes.None or SchemaTypes.Null) && schema.Types.HasFlag(type))
        .Select(type => Copy(schema, type, schema.Enum, schema.Parts));

    /// <summary>A schema with the siblings of the union as well.</summary>
    /// <param name="further">Unions that a value follows as well.</param>
    public static OpenApiSchema Both(OpenApiSchema beside, OpenApiSchema branch, IReadOnlyList<OpenApiSchema> further)
    {
        OpenApiSchema[] parts = further.Count > 0 && !HasMembersBeside(beside) && beside.Required.Count == 0 ? [branch, .. further] : [beside, branch, .. further];
        return new OpenApiSchema(branch.Node)
        {
            Title = branch.Title ?? NameIn(branch.Reference),
            Description = branch.Description,
            Deprecated = branch.Deprecated,
            AllOf = parts,
            Parts = parts,
        };
    }

    /// <summary>The <c>anyOf</c> of a schema as a union of its own.</summary>
    public static OpenApiSchema OfAnyOf(OpenApiSchema union) => new(union.Node) { AnyOf = union.AnyOf, Nullable = union.Nullable };

    /// <summary>Whether a schema makes no type: it only restricts the values that another one allows.</summary>
    /// <param name="beside">The siblings of the union, whose type the schema may repeat.</param>
    public static bool OnlyRestricts(OpenApiSchema schema, OpenApiSchema beside)
    {
        var types = schema.Types & ~SchemaTypes.Null;
        return schema is { Boolean: null, Reference: null, Items: null, PrefixItems: null, PatternProperties: null, Const: null, AdditionalProperties: not { Boolean: null } }
            && schema.Properties.Count == 0
            && schema.Enum.Count == 0
            && (types == SchemaTypes.None || types == (beside.Types & ~SchemaTypes.Null) || (types == SchemaTypes.Object && HasMembersBeside(beside)))
            && schema.Parts.Concat(schema.OneOf ?? []).Concat(schema.AnyOf ?? []).All(part => OnlyRestricts(part, beside));
    }

    /// <summary>Whether a schema allows texts alone.</summary>
    public static bool IsText(OpenApiSchema schema) => IsSimple(schema) && Type(schema) == SchemaType.String;

    /// <summary>Whether a schema allows numbers alone.</summary>
    public static bool IsNumber(OpenApiSchema schema) => IsSimple(schema) && Type(schema) is SchemaType.Integer or SchemaType.Number;

    /// <summary>Whether a schema allows true or false alone.</summary>
    public static bool IsBoolean(OpenApiSchema schema) => IsSimple(schema) && Type(schema) == SchemaType.Boolean;

    /// <summary>Whether a schema is of a type that has no members.</summary>
    public static bool IsScalarOrList(OpenApiSchema schema) => IsText(schema) || IsNumber(schema) || IsBoolean(schema) || schema.Type == SchemaType.Array;

    /// <summary>Whether texts of several schemas lose their formats when they are read as one.</summary>
    public static bool HaveSeveralFormats(IReadOnlyList<OpenApiSchema> texts) =>
        texts.All(static text => text.Enum.Count == 0) && texts.Select(static text => text.Format?.Text).Distinct().Count() > 1;

    /// <summary>One schema for all texts: the values of all enums, open when a schema without values is among them.</summary>
    public static OpenApiSchema OfTexts(OpenApiSchema union, IReadOnlyList<OpenApiSchema> texts)
    {
        var enums = texts.Where(static text => text.Enum.Count > 0).ToList();
        return enums.Count == 0
            ? HaveSeveralFormats(texts) ? new OpenApiSchema(texts[0].Node) { Types = SchemaTypes.String } : texts[0]
            : OfEnums(union, SchemaTypes.String, enums, isExtensible: enums.Count < texts.Count || enums.Any(static text => text.IsExtensibleEnum), isByExtension: enums.Count == texts.Count);
    }

    /// <summary>One schema for all numbers: one that holds the values of each, and all values where each has only some.</summary>
    public static OpenApiSchema OfNumbers(OpenApiSchema union, IReadOnlyList<OpenApiSchema> numbers)
    {
        var open = numbers.Where(static number => number.Enum.Count == 0).ToList();
        var integers = numbers.Where(static number => Type(number) == SchemaType.Integer).ToList();
        if (open.Count == 0)
        {
            return OfEnums(union, integers.Count < numbers.Count ? SchemaTypes.Number : SchemaTypes.Integer, numbers, isExtensible: false);
        }

        var widest = open.OrderByDescending(Width).First();
        var isLarge = integers.Any(IsLarge);
        if (integers.Count == numbers.Count)
        {
            return !isLarge || integers.Count == 1 ? widest
                : integers.All(static number => number.Format?.Text == "uint64") ? widest
                : integers.Any(static number => number.Format?.Text == "uint64") ? NumberOf(widest, SchemaTypes.Number, "decimal")
                : NumberOf(widest, SchemaTypes.Integer, "int64");
        }

        // A double has no room for all integers of 64 bits, and a float for none of 32.
        return isLarge ? NumberOf(widest, SchemaTypes.Number, "decimal")
            : integers.Count > 0 && widest.Format?.Text == "float" ? NumberOf(widest, SchemaTypes.Number, "double")
            : widest;
    }

    /// <summary>One schema for both values.</summary>
    public static OpenApiSchema OfBooleans(IReadOnlyList<OpenApiSchema> booleans) => new(booleans[0].Node) { Types = SchemaTypes.Boolean };

    private static string? NameIn(SchemaReference? reference) => reference?.Text.Text is { } text ? text.Substring(text.LastIndexOf('/') + 1) : null;

    private static OpenApiSchema OfEnums(OpenApiSchema union, SchemaTypes types, IReadOnlyList<OpenApiSchema> enums, bool isExtensible, bool isByExtension = true)
    {
        var values = enums.SelectMany(Values).GroupBy(static value => value.Value.Text).Select(static group => group.First()).ToList();
        return new OpenApiSchema(enums[0].Node)
        {
            Types = types,
            Title = union.Title,
            Description = union.Description,
            Deprecated = union.Deprecated,
            Enum = [.. values.Select(static value => value.Value)],
            EnumNames = values.All(static value => value.Name.Length > 0) ? [.. values.Select(static value => value.Name)] : [],
            EnumDescriptions = values.Any(static value => value.Description.Length > 0) ? [.. values.Select(static value => value.Description)] : [],
            IsExtensibleEnum = isExtensible,
            IsOpenedByExtension = isExtensible && isByExtension,
            HasEnumOfExamples = enums.All(static schema => schema.HasEnumOfExamples),
        };
    }

    // A union of constants says with title and description what a list of values needs extensions for.
    private static IEnumerable<(SpecScalar Value, string Name, string Description)> Values(OpenApiSchema schema) => schema.Enum.Select((value, index) => (
        value,
        schema.EnumNames.Count > 0 ? schema.EnumNames[index] : schema.Const is not null ? schema.Title ?? "" : "",
        schema.EnumDescriptions.Count > 0 ? schema.EnumDescriptions[index] : schema.Const is not null ? schema.Description ?? "" : ""));

    private static bool IsSimple(OpenApiSchema schema) => schema.Parts.Count == 0 && schema.Reference is null && !SchemaSupport.IsUnion(schema);

    private static SchemaType Type(OpenApiSchema schema) => schema.Types != SchemaTypes.None || schema.Enum.Count == 0
        ? schema.Type
        : schema.Enum.Select(static value => value.Type switch
        {
            ScalarType.String => SchemaType.String,
            ScalarType.Integer => SchemaType.Integer,
            ScalarType.Number => SchemaType.Number,
            ScalarType.Boolean => SchemaType.Boolean,
            _ => SchemaType.None,
        }).Distinct().ToList() is { Count: 1 } types ? types[0] : SchemaType.None;

    private static bool IsLarge(OpenApiSchema integer) => integer.Format?.Text is "int64" or "uint64"
        || new[] { integer.Bounds.Minimum, integer.Bounds.Maximum, integer.Bounds.ExclusiveMinimum, integer.Bounds.ExclusiveMaximum }
            .Concat(integer.Enum).Any(static limit => limit is not null && !int.TryParse(limit.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    private static OpenApiSchema NumberOf(OpenApiSchema schema, SchemaTypes type, string format) => new(schema.Node)
    {
        Types = type,
        Format = new SpecScalar(format, isQuoted: true, schema.Node.Source, schema.Node.Start, schema.Node.End),
    };

    private static int Width(OpenApiSchema number) => (Type(number), number.Format?.Text) switch
    {
        (SchemaType.Number, "decimal") => 7,
        (SchemaType.Number, "double") => 6,
        (SchemaType.Number, "float") => 4,
        (SchemaType.Number, _) => 5,
        (_, "int64") => 3,
        (_, "uint64") => 2,
        (_, "int32") => 0,
        _ => 1,
    };

    private static OpenApiSchema Copy(
        OpenApiSchema schema, SchemaTypes types, IReadOnlyList<SpecScalar> values, IReadOnlyList<OpenApiSchema> parts, OpenApiDiscriminator? discriminator = null) => new(schema.Node)
    {
        Reference = schema.Reference,
        Types = types,
        Nullable = schema.Nullable,
        Format = schema.Format,
        Pattern = schema.Pattern,
        Title = schema.Title,
        Description = schema.Description,
        Deprecated = schema.Deprecated,
        Bounds = schema.Bounds,
        Properties = schema.Properties,
        Required = schema.Required,
        Items = schema.Items,
        AdditionalProperties = schema.AdditionalProperties,
        ForbidsUnevaluated = schema.ForbidsUnevaluated,
        AllOf = schema.AllOf,
        Discriminator = discriminator,
        Parts = parts,
        Enum = values,
        IsExtensibleEnum = schema.IsExtensibleEnum,
        IsOpenedByExtension = schema.IsOpenedByExtension,
        HasEnumOfExamples = schema.HasEnumOfExamples,
        IsFlagEnum = schema.IsFlagEnum,
        EnumTypeName = schema.EnumTypeName,
        EnumNames = schema.EnumNames,
        EnumNamesKeyword = schema.EnumNamesKeyword,
        EnumDescriptions = schema.EnumDescriptions,
        Default = schema.Default,
        Example = schema.Example,
    };
}

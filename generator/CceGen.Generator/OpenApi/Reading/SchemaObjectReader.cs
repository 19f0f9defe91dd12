using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads the keywords of a Schema Object.</summary>
internal static class SchemaObjectReader
{
    public static OpenApiSchema Read(ObjectNode node, ReaderContext context)
    {
        var nodes = context.Nodes;
        var schemas = context.Schemas;
        var (types, impliedFormat) = SubSchemas.IsNull(node.Mapping) && node.Find("type") is null
            ? new SchemaTypeReading(SchemaTypes.Null, null)
            : SchemaTypeReader.Read(node.Find("type"), context);
        var isNullable = nodes.Boolean(node.Find("nullable") ?? node.Find("x-nullable")) ?? false;
        var items = node.Find("items");
        var prefixItems = node.Find("prefixItems") ?? (items is { Value: SpecSequence { Items.Count: > 0 } } ? items : null);
        var properties = schemas.ReadProperties(node.Find("properties"));
        var itemSchema = items is { Value: not SpecSequence { Items.Count: > 0 } } ? schemas.Read(items) : null;
        var values = EnumReader.Read(
            node, types, isOfAListOrAnObject: (types & (SchemaTypes.Array | SchemaTypes.Object)) != 0 || itemSchema is not null || properties.Count > 0, context);
        types = TypesOf(values.Values, types);
        var allOf = schemas.ReadList(node.Find("allOf"));
        var oneOf = ReadUnion(node.Find("oneOf"), context);
        var anyOf = ReadUnion(node.Find("anyOf"), context);
        return new OpenApiSchema(node.Mapping)
        {
            ComponentName = context.Ids.ComponentNameOf(node.Mapping),
            Reference = (node.Find("$ref") ?? node.Find("$dynamicRef")) is { } reference ? schemas.Resolve(node.Mapping, reference) : null,
            Types = isNullable && types != SchemaTypes.None ? types | SchemaTypes.Null : types,
            Nullable = isNullable || values.HasNull || (types & SchemaTypes.Null) != 0 || IsSingleWithNull(oneOf) || IsSingleWithNull(anyOf),
            Format = nodes.Name(node.Find("format")) ?? impliedFormat,
            ContentMediaType = node.Find("contentMediaType")?.Value as SpecScalar,
            ContentEncoding = node.Find("contentEncoding")?.Value as SpecScalar,
            Title = nodes.Text(node.Find("title")),
            Description = nodes.Text(node.Find("description")),
            Deprecated = nodes.Boolean(node.Find("deprecated")) ?? false,
            ReadOnly = nodes.Boolean(node.Find("readOnly")) ?? false,
            WriteOnly = nodes.Boolean(node.Find("writeOnly")) ?? false,
            Bounds = BoundsReader.Read(node),
            Sizes = BoundsReader.ReadSizes(node),
            Properties = properties,
            PatternProperties = ReadPatternProperties(node.Find("patternProperties"), context),
            Required = ReadRequired(node.Find("required"), nodes),
            Items = itemSchema,
            PrefixItems = ReadList(prefixItems, context),
            AdditionalProperties = schemas.ReadSchemaOrBoolean(node.Find("additionalProperties")),
            ForbidsUnevaluated = node.Find("unevaluatedProperties")?.Value is SpecScalar { IsQuoted: false, Text: "false" },
            AllOf = allOf,
            OneOf = oneOf,
            AnyOf = anyOf,
            Not = node.Find("not") is { } not ? SubSchemas.ContextOf(not, context).Schemas.Read(not) : null,
            ContentSchema = node.Find("contentSchema") is { } content ? SubSchemas.ContextOf(content, context).Schemas.Read(content) : null,
            Discriminator = ReadDiscriminator(node.Find("discriminator"), context),
            DiscriminatorValue = ReadDiscriminatorValue(node.Find("x-ms-discriminator-value") ?? node.Find("x-discriminator-value"), context),
            Parts = PartsOf(node, allOf, oneOf, anyOf),
            Enum = values.Values,
            HasNullEnum = values is { HasNull: true, Values.Count: 0 },
            IsExtensibleEnum = values.IsExtensible,
            IsOpenedByExtension = values.IsExtensible,
            HasEnumOfExamples = values.AreExamples,
            IsFlagEnum = NodeReader.IsTrue(node.Find("x-enumFlags")?.Value),
            EnumTypeName = values.TypeName,
            EnumNames = values.Names,
            EnumNamesKeyword = values.NamesKeyword,
            EnumDescriptions = values.Descriptions,
            Const = node.Find("const")?.Value,
            ListStyle = context.Vocabulary.HasContent ? null : ListStyleOf(node.Find(CollectionFormatReader.Keyword), context),
            Pattern = node.Find("pattern")?.Value as SpecScalar,
            Default = node.Find("default")?.Value,
            Example = node.Find("example")?.Value ?? (node.Find("examples")?.Value is SpecSequence { Items.Count: > 0 } examples ? examples.Items[0] : null),
        };
    }

    private static string? ReadDiscriminatorValue(SpecEntry? entry, ReaderContext context)
    {
        if (entry?.Value is null or SpecScalar)
        {
            return entry?.Value is SpecScalar { Type: not ScalarType.Null } scalar ? scalar.Text : null;
        }

        context.InvalidExtension(entry.Value, entry.Name, NodeDescription.Of(entry.Value), "it must be a string");
        return null;
    }

    // Of several types, those that no value of the enum has say nothing.
    private static SchemaTypes TypesOf(IReadOnlyList<SpecScalar> values, SchemaTypes types)
    {
        var several = types & ~SchemaTypes.Null;
        if (values.Count == 0 || (several & (several - 1)) == SchemaTypes.None)
        {
            return types;
        }

        var kinds = values.Select(static value => value.Type).Distinct().ToList();
        var one = kinds.Count > 1 ? SchemaTypes.None : kinds[0] switch
        {
            ScalarType.String => SchemaTypes.String,
            ScalarType.Integer when (types & SchemaTypes.Integer) != 0 => SchemaTypes.Integer,
            ScalarType.Integer or ScalarType.Number => SchemaTypes.Number,
            ScalarType.Boolean => SchemaTypes.Boolean,
            _ => SchemaTypes.None,
        };
        return (types & one) == SchemaTypes.None ? types : one | (types & SchemaTypes.Null);
    }

    // Of a list in a list, which cannot be repeated under a name.
    private static ParameterStyle ListStyleOf(SpecEntry? entry, ReaderContext context) =>
        CollectionFormatReader.TryRead(entry, canRepeat: false, context, out var format) && CollectionFormatReader.StyleOf(format) is { } style ? style : ParameterStyle.Simple;

    // JSON Schema's draft 3 has a Boolean here, for the property that the schema is of.
    private static IReadOnlyList<SpecScalar> ReadRequired(SpecEntry? entry, NodeReader nodes)
    {
        if (entry?.Value is SpecScalar { Text: "true" or "false" or "True" or "False" } flag)
        {
            nodes.Ignored(flag, entry.Name, "a list");
            return [];
        }

        return nodes.Scalars(entry);
    }

    private static IReadOnlyList<OpenApiSchema>? ReadList(SpecEntry? entry, ReaderContext context) =>
        entry is null ? null : SubSchemas.ContextOf(entry, context).Schemas.ReadList(entry);

    // Null makes the other schema nullable, and is no schema of its own.
    private static IReadOnlyList<OpenApiSchema>? ReadUnion(SpecEntry? entry, ReaderContext context)
    {
        return entry?.Value is SpecSequence union ? ReadUnion(entry, union, context) : ReadList(entry, context);
    }

    private static IReadOnlyList<OpenApiSchema> ReadUnion(SpecEntry entry, SpecSequence union, ReaderContext context)
    {
        var judged = SubSchemas.ContextOf(entry, context);
        return [.. union.Items.Select((branch, index) =>
            (SubSchemas.IsNull(branch) ? context.Unjudged : judged).Schemas.Read(branch, NodeReader.ItemName(entry, index)))];
    }

    private static IReadOnlyList<OpenApiProperty>? ReadPatternProperties(SpecEntry? entry, ReaderContext context) =>
        entry is null ? null : SubSchemas.ContextOf(entry, context).Schemas.ReadMap(entry);

    private static IReadOnlyList<OpenApiSchema> PartsOf(
        ObjectNode node, IReadOnlyList<OpenApiSchema> allOf, IReadOnlyList<OpenApiSchema>? oneOf, IReadOnlyList<OpenApiSchema>? anyOf)
    {
        if (SingleOf(oneOf) is null && SingleOf(anyOf) is null)
        {
            return allOf;
        }

        var singles = node.Mapping.Entries
            .Select(entry => entry.Name switch { "oneOf" => SingleOf(oneOf), "anyOf" => SingleOf(anyOf), _ => null })
            .OfType<OpenApiSchema>();
        return [.. allOf, .. singles];
    }

    private static OpenApiSchema? SingleOf(IReadOnlyList<OpenApiSchema>? union) =>
        union?.Where(static branch => !branch.IsNull).ToList() is { Count: 1 } branches ? branches[0] : null;

    private static bool IsSingleWithNull(IReadOnlyList<OpenApiSchema>? union) => union is { Count: > 1 } && SingleOf(union) is not null;

    private static OpenApiDiscriminator? ReadDiscriminator(SpecEntry? entry, ReaderContext context)
    {
        if (entry is null)
        {
            return null;
        }

        var nodes = context.Unjudged.Nodes;
        var mapping = nodes.Mapping(entry);
        return new OpenApiDiscriminator(entry.Key)
        {
            PropertyName = (entry.Value as SpecScalar)?.Text ?? nodes.Text(mapping?.Find("propertyName")),
            Mapping = nodes.Mapping(mapping?.Find("mapping")),
            DefaultMapping = nodes.Name(mapping?.Find("defaultMapping")),
        };
    }
}

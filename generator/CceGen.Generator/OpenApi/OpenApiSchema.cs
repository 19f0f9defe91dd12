using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>
/// A Schema Object, or a Boolean schema. Immutable, and read once per place in the text: an alias of YAML is the same object.
/// A schema that a <c>$ref</c> names is found with <see cref="OpenApiDocument.TargetOf"/>.
/// </summary>
internal sealed class OpenApiSchema(SpecNode node)
{
    public LocationInfo Location => Node.Location;

    /// <summary>The schema in the text.</summary>
    public SpecNode Node { get; } = node;

    /// <summary>The <c>$ref</c>, when there is one; the other members are its siblings.</summary>
    public SchemaReference? Reference { get; init; }

    /// <summary>The name under <c>components.schemas</c>, for a schema that is an entry there; for one in another file, the name that references give it.</summary>
    public string? ComponentName { get; init; }

    /// <summary>Whether the schema is <c>true</c>, which allows every value, or <c>false</c>, which allows none; null for an object.</summary>
    public bool? Boolean { get; init; }

    /// <summary>The types, with null where <c>nullable</c> or <c>type</c> says so.</summary>
    public SchemaTypes Types { get; init; }

    /// <summary>The one type apart from null.</summary>
    public SchemaType Type => (Types & ~SchemaTypes.Null) is var rest && (rest & (rest - 1)) == 0 ? (SchemaType)rest : SchemaType.None;

    /// <summary>
    /// Whether null is allowed beside what the schema says otherwise: by its types, by <c>nullable</c> where it has none, by a
    /// null among the values of its <c>enum</c>.
    /// </summary>
    public bool Nullable { get; init; }

    /// <summary>Whether null is the only value.</summary>
    public bool IsNull => Types == SchemaTypes.Null;

    public SpecScalar? Format { get; init; }

    /// <summary><c>contentMediaType</c>: what the text of a string is, or the octets of a part.</summary>
    public SpecScalar? ContentMediaType { get; init; }

    /// <summary><c>contentEncoding</c>, for example <c>base64</c>: the string is a text.</summary>
    public SpecScalar? ContentEncoding { get; init; }

    /// <summary>How a list in a list of a parameter is written, which 2.0 alone says, by <c>collectionFormat</c>; null in other versions.</summary>
    public ParameterStyle? ListStyle { get; init; }

    /// <summary><c>pattern</c>, as far as it is a scalar.</summary>
    public SpecScalar? Pattern { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Whether the member is sent by the server alone: it is not expected in requests, whatever <c>required</c> says.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether the member is sent by the client alone: it is not expected in responses, whatever <c>required</c> says.</summary>
    public bool WriteOnly { get; init; }

    /// <summary><c>minimum</c> and its siblings.</summary>
    public SchemaBounds Bounds { get; init; } = SchemaBounds.None;

    /// <summary><c>minLength</c> and its siblings.</summary>
    public SchemaSizes Sizes { get; init; } = SchemaSizes.None;

    public IReadOnlyList<OpenApiProperty> Properties { get; init; } = [];

    /// <summary>Schemas under patterns of names; null without the keyword.</summary>
    public IReadOnlyList<OpenApiProperty>? PatternProperties { get; init; }

    public IReadOnlyList<SpecScalar> Required { get; init; } = [];

    /// <summary>The schema of all items, or of those after <see cref="PrefixItems"/>.</summary>
    public OpenApiSchema? Items { get; init; }

    /// <summary>The schemas of the first items, one each; null without the keyword.</summary>
    public IReadOnlyList<OpenApiSchema>? PrefixItems { get; init; }

    /// <summary>The schema of members that <see cref="Properties"/> does not name; often a Boolean one.</summary>
    public OpenApiSchema? AdditionalProperties { get; init; }

    /// <summary>Whether members are forbidden that none of the schemas here names, those of <see cref="AllOf"/> included.</summary>
    public bool ForbidsUnevaluated { get; init; }

    public IReadOnlyList<OpenApiSchema> AllOf { get; init; } = [];

    /// <summary>Null without the keyword.</summary>
    public IReadOnlyList<OpenApiSchema>? OneOf { get; init; }

    /// <summary>Null without the keyword.</summary>
    public IReadOnlyList<OpenApiSchema>? AnyOf { get; init; }

    /// <summary>Null without the keyword.</summary>
    public OpenApiSchema? Not { get; init; }

    /// <summary>The schema of the value that a string contains as text; null without the keyword.</summary>
    public OpenApiSchema? ContentSchema { get; init; }

    public OpenApiDiscriminator? Discriminator { get; init; }

    /// <summary>
    /// <c>x-ms-discriminator-value</c> or <c>x-discriminator-value</c>: the value of a discriminator that stands for the schema,
    /// which 2.0 has no other words for. Null without it.
    /// </summary>
    public string? DiscriminatorValue { get; init; }

    /// <summary>The schemas that hold as well: those of <see cref="AllOf"/>, and a union of one (apart from null), which is that one.</summary>
    public IReadOnlyList<OpenApiSchema> Parts { get; init; } = [];

    /// <summary>The values of <c>enum</c>, or of <c>x-extensible-enum</c> when that is a list.</summary>
    public IReadOnlyList<SpecScalar> Enum { get; init; } = [];

    /// <summary>Whether <c>enum</c> has null, and nothing else.</summary>
    public bool HasNullEnum { get; init; }

    /// <summary>
    /// Whether other values than those of <see cref="Enum"/> are to be expected: <c>x-extensible-enum</c> (a list, or true
    /// beside <c>enum</c>) or <c>x-ms-enum: { modelAsString: true }</c>.
    /// </summary>
    public bool IsExtensibleEnum { get; init; }

    /// <summary>Whether one of these extensions alone says so, and not another schema of a union.</summary>
    public bool IsOpenedByExtension { get; init; }

    /// <summary>Whether no <c>enum</c> limits the values: they are those of <c>x-extensible-enum</c>.</summary>
    public bool HasEnumOfExamples { get; init; }

    /// <summary>Whether <c>x-enumFlags</c> says that values can be put together.</summary>
    public bool IsFlagEnum { get; init; }

    /// <summary>What the enum is called by <c>x-ms-enum</c>: schemas with one name and the same values are one type. Null without it.</summary>
    public string? EnumTypeName { get; init; }

    /// <summary><c>x-enum-varnames</c>, <c>x-enumNames</c> or the names in <c>x-ms-enum</c>; as long as <see cref="Enum"/>, or empty.</summary>
    public IReadOnlyList<string> EnumNames { get; init; } = [];

    /// <summary>The keyword that has <see cref="EnumNames"/>; null where the schema has none of its own.</summary>
    public string? EnumNamesKeyword { get; init; }

    /// <summary><c>x-enum-descriptions</c> or the descriptions in <c>x-ms-enum</c>; as long as <see cref="Enum"/>, or empty.</summary>
    public IReadOnlyList<string> EnumDescriptions { get; init; } = [];

    /// <summary>The one value that is allowed.</summary>
    public SpecNode? Const { get; init; }

    public SpecNode? Default { get; init; }

    /// <summary>A value that shows what is meant; not checked against the schema.</summary>
    public SpecNode? Example { get; init; }
}

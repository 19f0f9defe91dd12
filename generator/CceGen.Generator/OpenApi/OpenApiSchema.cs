using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>
/// A Schema Object. Read once per place in the text, so that a schema that refers to itself is one object:
/// follow <see cref="Reference"/> with <see cref="Target"/>.
/// </summary>
internal sealed class OpenApiSchema
{
    public OpenApiSchema(LocationInfo location) => Location = location;

    public LocationInfo Location { get; }

    /// <summary>The <c>$ref</c>, when there is one; every other member is then empty but those that may stand beside it.</summary>
    public SpecScalar? Reference { get; set; }

    /// <summary>What the <c>$ref</c> points at. Null when it points at nothing that can be used; that was reported.</summary>
    public OpenApiSchema? Target { get; set; }

    /// <summary>The name under <c>components.schemas</c>, for a schema that is an entry there.</summary>
    public string? ComponentName { get; set; }

    public SchemaType Type { get; set; }

    public SpecScalar? Format { get; set; }

    public bool Nullable { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public bool Deprecated { get; set; }

    /// <summary>Whether the member is sent by the server alone: it is not expected in requests, whatever <c>required</c> says.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>Whether the member is sent by the client alone: it is not expected in responses, whatever <c>required</c> says.</summary>
    public bool WriteOnly { get; set; }

    /// <summary><c>minimum</c>, as far as it is a scalar.</summary>
    public SpecScalar? Minimum { get; set; }

    /// <summary><c>maximum</c>, as far as it is a scalar.</summary>
    public SpecScalar? Maximum { get; set; }

    public IReadOnlyList<OpenApiProperty> Properties { get; set; } = [];

    public IReadOnlyList<SpecScalar> Required { get; set; } = [];

    public OpenApiSchema? Items { get; set; }

    /// <summary>The schema of <c>additionalProperties</c>; null when it is absent, true or false.</summary>
    public OpenApiSchema? AdditionalProperties { get; set; }

    /// <summary><c>additionalProperties</c> when it is a Boolean; null when it is absent or a schema.</summary>
    public bool? AdditionalPropertiesAllowed { get; set; }

    public IReadOnlyList<OpenApiSchema> AllOf { get; set; } = [];

    /// <summary>The values of <c>enum</c>, or of <c>x-extensible-enum</c> when that is a list.</summary>
    public IReadOnlyList<SpecScalar> Enum { get; set; } = [];

    /// <summary>
    /// Whether other values than those of <see cref="Enum"/> are to be expected: <c>x-extensible-enum</c> (a list, or true
    /// beside <c>enum</c>) or <c>x-ms-enum: { modelAsString: true }</c>.
    /// </summary>
    public bool IsExtensibleEnum { get; set; }

    /// <summary><c>x-enum-varnames</c> or <c>x-enumNames</c>; as long as <see cref="Enum"/>, or empty.</summary>
    public IReadOnlyList<string> EnumNames { get; set; } = [];

    /// <summary><c>x-enum-descriptions</c>; as long as <see cref="Enum"/>, or empty.</summary>
    public IReadOnlyList<string> EnumDescriptions { get; set; } = [];

    public SpecNode? Default { get; set; }

    /// <summary>A value that shows what is meant; not checked against the schema.</summary>
    public SpecNode? Example { get; set; }

    /// <summary>
    /// The key of a keyword that changes which values are valid in a way that is not supported yet (<c>oneOf</c>,
    /// <c>anyOf</c>, <c>not</c>, <c>discriminator</c>, an array as <c>type</c> …). Not reported yet: whoever leaves the schema out reports it.
    /// </summary>
    public SpecScalar? Unsupported { get; set; }
}

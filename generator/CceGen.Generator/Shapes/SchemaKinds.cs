using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>What kinds of JSON a schema itself allows, apart from null.</summary>
internal static class SchemaKinds
{
    /// <summary>The kinds; none for a schema that allows any.</summary>
    public static SchemaTypes Of(OpenApiSchema schema)
    {
        if (NumberText.TypeOf(schema) is var number and not SchemaType.None)
        {
            return (SchemaTypes)number;
        }

        var types = schema.Types & ~SchemaTypes.Null;
        return types != SchemaTypes.None ? types
            : schema.Enum.Count > 0 ? schema.Enum.Aggregate(SchemaTypes.None, static (kinds, value) => kinds | Of(value))
            : schema.Items is not null || schema.PrefixItems is not null ? SchemaTypes.Array
            : schema.Properties.Count > 0 || schema.AdditionalProperties is { Boolean: null } ? SchemaTypes.Object
            : SchemaTypes.None;
    }

    /// <summary>Whether a value can be of both. An integer is a number.</summary>
    public static bool Fit(SchemaTypes first, SchemaTypes second) =>
        first == SchemaTypes.None || second == SchemaTypes.None || (WithNumber(first) & WithNumber(second)) != SchemaTypes.None;

    private static SchemaTypes WithNumber(SchemaTypes types) => (types & SchemaTypes.Integer) != 0 ? types | SchemaTypes.Number : types;

    private static SchemaTypes Of(SpecScalar value) => value.Type switch
    {
        ScalarType.String => SchemaTypes.String,
        ScalarType.Integer => SchemaTypes.Integer,
        ScalarType.Number => SchemaTypes.Number,
        ScalarType.Boolean => SchemaTypes.Boolean,
        _ => SchemaTypes.None,
    };
}

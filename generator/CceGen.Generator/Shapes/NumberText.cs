using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>
/// Recognizes the numbers of ASP.NET Core, which says of each that it may also be a string, because its reader takes one:
/// <c>type: [integer, string]</c>, in 3.0 <c>anyOf</c> of both or no type, with the pattern of a number. What is sent is a number.
/// </summary>
internal static class NumberText
{
    private const string Integer = @"^(?:0|[1-9]\d*)$";
    private const string Number = @"^(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$";
    private const string Decimal = @"^(?:0|[1-9]\d*)(?:\.\d+)?$";

    /// <summary>Whether the numbers are decimals, which have no exponent, whatever the format says.</summary>
    public static bool IsDecimal(OpenApiSchema schema) => WithoutSign(schema) == Decimal && TypeOf(schema) == SchemaType.Number;

    /// <summary>The type of number; <see cref="SchemaType.None"/> for any other schema.</summary>
    public static SchemaType TypeOf(OpenApiSchema schema)
    {
        var type = WithoutSign(schema) switch
        {
            Integer => SchemaType.Integer,
            Number or Decimal => SchemaType.Number,
            _ => SchemaType.None,
        };
        if (type == SchemaType.None || schema.Type == SchemaType.String)
        {
            return SchemaType.None;
        }

        var allowed = (SchemaTypes)type | SchemaTypes.String | SchemaTypes.Null;
        return (schema.Types & ~allowed) == SchemaTypes.None && Branches(schema).All(branch => IsType(branch) && (branch.Types & ~allowed) == SchemaTypes.None)
            ? type
            : SchemaType.None;
    }

    /// <summary>Whether null may be sent in place of the number.</summary>
    public static bool AllowsNull(OpenApiSchema schema) => schema.Nullable || Branches(schema).Any(static branch => branch.IsNull);

    private static IEnumerable<OpenApiSchema> Branches(OpenApiSchema schema) => (schema.AnyOf ?? []).Concat(schema.OneOf ?? []);

    // A type and nothing else.
    private static bool IsType(OpenApiSchema schema) => schema.IsNull || (schema.Types != SchemaTypes.None && schema.Node is SpecMapping { Entries.Count: 1 });

    private static string? WithoutSign(OpenApiSchema schema) => schema.Pattern?.Text.Replace("^-?", "^");
}

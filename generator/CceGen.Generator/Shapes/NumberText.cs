using CceGen.Generator.OpenApi;

namespace CceGen.Generator.Shapes;

/// <summary>
/// Recognizes the numbers of ASP.NET Core, which says of each that it may also be a string, because its reader takes one:
/// <c>type: [integer, string]</c> or no type, with the pattern of a number. What is sent is a number.
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
        var allowed = (SchemaTypes)type | SchemaTypes.String | SchemaTypes.Null;
        var isString = schema.Type == SchemaType.String;
        return type != SchemaType.None && !isString && (schema.Types & ~allowed) == SchemaTypes.None ? type : SchemaType.None;
    }

    private static string? WithoutSign(OpenApiSchema schema) => schema.Pattern?.Text.Replace("^-?", "^");
}

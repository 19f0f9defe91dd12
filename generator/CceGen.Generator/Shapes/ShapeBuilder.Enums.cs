using System.Globalization;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <content><c>enum</c> and <c>const</c>.</content>
internal sealed partial class ShapeBuilder
{
    private ShapeUse OfEnum(OpenApiSchema schema)
    {
        if (schema.Type == SchemaType.String || (schema.Type == SchemaType.None && schema.Enum.All(static value => value.Type == ScalarType.String)))
        {
            return Use(new EnumShape(schema, ComponentOf(schema), SchemaType.String));
        }

        var isInteger = schema.Type == SchemaType.Integer || (schema.Type == SchemaType.None && schema.Enum.All(static value => value.Type == ScalarType.Integer));
        if (isInteger && schema.Enum.All(IsInt64))
        {
            return Use(new EnumShape(schema, ComponentOf(schema), SchemaType.Integer));
        }

        if (isInteger && schema.Enum.FirstOrDefault(value => IsBeyond64Bits(schema, value)) is { } beyond)
        {
            return NotSupported(schema, beyond, "'enum' with integers that no type of 64 bits holds");
        }

        diagnostics.Report(Problems.EnumIgnored(schema.Enum[0].Location, "values that are neither strings nor integers"));
        return TypeOfValues(schema) is var type and not SchemaType.None ? Use(new ScalarShape(schema, type)) : Any(schema);
    }

    // Without a sign, there is one bit more for values that are not negative.
    private static bool IsBeyond64Bits(OpenApiSchema schema, SpecScalar value) => value.Type == ScalarType.Integer && !IsInt64(value)
        && !(schema.Format?.Text != "int64" && IsUInt64(value) && schema.Enum.All(static other => CoreSchema.IntegerText(other)?.StartsWith("-", System.StringComparison.Ordinal) != true));

    private static bool IsUInt64(SpecScalar value) =>
        ulong.TryParse(CoreSchema.IntegerText(value), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    // Without a type, the values say it.
    private static SchemaType TypeOfValues(OpenApiSchema schema) =>
        schema.Type is SchemaType.Integer or SchemaType.Number or SchemaType.Boolean ? schema.Type
        : schema.Types != SchemaTypes.None ? SchemaType.None
        : schema.Enum.All(static value => value.Type == ScalarType.Boolean) ? SchemaType.Boolean
        : schema.Enum.All(static value => value.Type is ScalarType.Integer or ScalarType.Number) ? SchemaType.Number
        : SchemaType.None;

    private static bool IsInt64(SpecScalar value) =>
        long.TryParse(CoreSchema.IntegerText(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}

using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Shapes;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <content>Numbers, whose types formats and limits tell.</content>
internal sealed partial class TypeMapper
{
    // The values that the document names count more than a format that does not hold them.
    private LoweredType Integer(OpenApiSchema schema, IntegerRange range)
    {
        var format = schema.Format;
        if (range.Beyond is { } beyond)
        {
            return LargeInteger(format, range, beyond.Keyword, beyond.Value);
        }

        switch (format?.Text)
        {
            case null or "int32" or "int16" or "int8" or "uint16" or "uint8" or "byte":
                return IsLong(schema, range) ? Long : Int;
            case "int64" or "uint32":
                return Long;
            case "uint64":
                return range.Least < 0 ? Long : UnsignedLong;
            default:
                var isLong = policy.WidensUnknownFormats || IsLong(schema, range);
                ReportNotMapped(format, isLong ? "long" : "int");
                return isLong ? Long : Int;
        }
    }

    private bool IsLong(OpenApiSchema schema, IntegerRange range) =>
        range.Least < int.MinValue || range.Greatest > int.MaxValue || (_shown ??= new ShownIntegers(document)).IsLarge(schema);

    private LoweredType LargeInteger(SpecScalar? format, IntegerRange range, string keyword, SpecScalar value)
    {
        var isUnsigned = format?.Text != "int64" && range is { Least: >= 0, Greatest: <= ulong.MaxValue };
        var isDecimal = !isUnsigned && !IsIntegerFormat(format?.Text) && policy.WidensUnknownFormats;
        if (format?.Text != "uint64" || !isUnsigned)
        {
            diagnostics.Report(Problems.IntegerOutOfRange(
                value.Location, keyword, value.Text, isUnsigned ? "'ulong' is used" : isDecimal ? "'decimal' is used" : "'long' is used, and other values cannot be read"));
        }

        return isUnsigned ? UnsignedLong : isDecimal ? Decimal : Long;
    }

    private static bool IsIntegerFormat(string? format) =>
        format is "int8" or "uint8" or "byte" or "int16" or "uint16" or "int32" or "uint32" or "int64" or "uint64";

    private LoweredType Number(SpecScalar? format)
    {
        switch (format?.Text)
        {
            case null:
                return Configured();
            case "double":
                return Double;
            case "float":
                return Keyword(TypeKind.Single, "float", ScalarCodec.Single);
            case "decimal":
                return Decimal;
            case "int32" or "int64" when policy.WidensUnknownFormats:
                // A number that may be written 1.0 and that a double cannot hold.
                ReportNotMapped(format, "decimal");
                return Decimal;
            default:
                ReportNotMapped(format, policy.NumberType);
                return Configured();
        }

        LoweredType Configured() => policy.NumberType == "decimal" ? Decimal : Double;
    }
}

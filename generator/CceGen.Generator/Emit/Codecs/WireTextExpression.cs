using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Emit.Codecs;

/// <summary>The C# expression that turns a parameter into its text in a path, a query or a header.</summary>
internal static class WireTextExpression
{
    /// <param name="wire">What the value is on the wire.</param>
    /// <param name="variable">An identifier of the generated code.</param>
    public static string Of(TypeRef type, WireModel wire, string variable) => wire switch
    {
        ScalarWire { Format: { } format } => $"DateText.Of({variable}, {Literal.Of(format)})",
        ScalarWire { IsDate: true } => $"WireText.OfDate({variable})",
        ScalarWire { Codec: (ScalarCodec.Duration or ScalarCodec.TimeSpan or ScalarCodec.TimeInTimeSpan or ScalarCodec.TimeOnly) and var codec } => $"WireTimes.Of{codec}({variable})",
        _ => Of(type, variable),
    };

    /// <summary>The expression for what is no date.</summary>
    public static string Of(TypeRef type, string variable)
    {
        var access = type.IsNullable ? "?." : ".";
        return type.Kind switch
        {
            TypeKind.String => variable,
            TypeKind.Any => $"ObjectText.Of({variable})",
            TypeKind.ExtensibleEnum => variable + access + "Text",
            TypeKind.IntegerEnum => $"WireText.Of((long{(type.IsNullable ? "?" : "")}){variable})",
            TypeKind.Union => variable + access + "ToText()",
            TypeKind.Enum => $"{type.Name}JsonConverter.ToText({variable})",
            _ => $"WireText.Of({variable})",
        };
    }
}

using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>The value of an option as one text, to compare and to show.</summary>
internal static class OptionText
{
    public static bool IsNull(SpecNode value) => value is SpecScalar { Type: ScalarType.Null };

    public static string Of(SpecNode value) => value switch
    {
        SpecScalar scalar => IsNull(scalar) ? string.Empty : scalar.Text,
        SpecSequence sequence => string.Join(", ", sequence.Items.Select(Of)),
        _ => "{}",
    };
}

using System.Globalization;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>The smallest and the greatest whole number that a schema names: its limits, its default, its example and the values of its enum.</summary>
internal sealed class IntegerRange
{
    /// <summary>Tools that keep numbers as <c>double</c> write the limits of 64 bits like this.</summary>
    private const decimal RoundedLimit = 9223372036854780000m;

    /// <summary>And that of 64 bits without a sign like this.</summary>
    private const decimal RoundedUnsignedLimit = 18446744073709560000m;

    private IntegerRange()
    {
    }

    /// <summary>The smallest one; 0 when none is negative.</summary>
    public decimal Least { get; private set; }

    /// <summary>The greatest one; 0 when none is positive.</summary>
    public decimal Greatest { get; private set; }

    /// <summary>The keyword that goes beyond 64 bits with a sign, and its value; null when none does.</summary>
    public (string Keyword, SpecScalar Value)? Beyond { get; private set; }

    /// <param name="schema">The schema of an integer.</param>
    /// <param name="hasLargeExamples">Whether an example beyond 64 bits shows that there are such numbers, and is no slip.</param>
    public static IntegerRange Of(OpenApiSchema schema, bool hasLargeExamples)
    {
        var range = new IntegerRange();
        range.Add("minimum", schema.Bounds.Minimum, isLimit: true);
        range.Add("maximum", schema.Bounds.Maximum, isLimit: true);
        range.Add("default", schema.Default as SpecScalar, isLimit: false);
        foreach (var value in schema.Enum)
        {
            range.Add("enum", value, isLimit: false);
        }

        // An example shows that there are such numbers. One that does not fit the format is no more than a slip.
        if (schema.Example is SpecScalar example && ((hasLargeExamples && schema.Format is null) || Parse(example) is >= long.MinValue and <= long.MaxValue))
        {
            range.Add("example", example, isLimit: false);
        }

        return range;
    }

    private void Add(string keyword, SpecScalar? scalar, bool isLimit)
    {
        if (scalar is null || Parse(scalar) is not { } value)
        {
            return;
        }

        if (isLimit && value is >= -RoundedLimit and <= RoundedLimit)
        {
            value = value < long.MinValue ? long.MinValue : value > long.MaxValue ? long.MaxValue : value;
        }

        if (isLimit && value is > ulong.MaxValue and <= RoundedUnsignedLimit)
        {
            value = ulong.MaxValue;
        }

        Least = value < Least ? value : Least;
        Greatest = value > Greatest ? value : Greatest;
        if (value is < long.MinValue or > long.MaxValue)
        {
            Beyond ??= (keyword, scalar);
        }
    }

    // What no decimal can hold is beyond every type.
    private static decimal? Parse(SpecScalar scalar) =>
        decimal.TryParse(CoreSchema.IntegerText(scalar) ?? scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
        : double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var large) && System.Math.Abs(large) > 1e28
            ? large < 0 ? decimal.MinValue : decimal.MaxValue
        : null;
}

using CceGen.Runtime.NewtonsoftJson;

namespace CceGen.Runtime.Tests.Json.NewtonsoftJson;

/// <summary>Numbers: read exactly or not at all, and written as other programs read them.</summary>
public sealed class NumberCodecTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData("5.0", 5)]
    [InlineData("-5e0", -5)]
    [InlineData("50E-1", 5)]
    [InlineData("\"5\"", 5)]
    [InlineData("0e9", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void An_integer_is_read_however_it_is_written(string json, int value)
    {
        Assert.Equal(value, Codec.Read(JsonCodecs.Int32, json));
        Assert.Equal(value, Codec.ReadItem(JsonCodecs.Int32, json));
        Assert.Equal(value, Codec.ReadToken(JsonCodecs.Int32, json));
        Assert.Equal(value, Codec.Read(JsonCodecs.Int64, json));
    }

    [Theory]
    [InlineData("5.5", "The number is not a whole number of 32 bits.")]
    [InlineData("1e-30", "The number is not a whole number of 32 bits.")]
    [InlineData("2147483648", "The number is not a whole number of 32 bits.")]
    [InlineData("99999999999999999999", "The number is not a whole number of 32 bits.")]
    [InlineData("1e400", "The number is not a whole number of 32 bits.")]
    [InlineData("\"x\"", "The string is not a whole number of 32 bits.")]
    [InlineData("\"\"", "The string is not a whole number of 32 bits.")]
    [InlineData("true", "Expected a whole number of 32 bits, but found a Boolean.")]
    [InlineData("{}", "Expected a whole number of 32 bits, but found an object.")]
    [InlineData("[1]", "Expected a whole number of 32 bits, but found an array.")]
    public void What_is_no_integer_is_rejected(string json, string problem) =>
        Assert.StartsWith(problem, Codec.Rejects(JsonCodecs.Int32, json).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    public void A_long_integer_is_exact(string json, long value) => Assert.Equal(value, Codec.Read(JsonCodecs.Int64, json));

    [Theory]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551615.0")]
    [InlineData("\"18446744073709551615\"")]
    public void An_unsigned_integer_is_exact(string json)
    {
        Assert.Equal(ulong.MaxValue, Codec.Read(JsonCodecs.UInt64, json));
        Assert.Equal("18446744073709551615", Codec.Write(JsonCodecs.UInt64, ulong.MaxValue));
        Codec.Rejects(JsonCodecs.Int64, json);
        Codec.Rejects(JsonCodecs.UInt64, "-1");
    }

    [Theory]
    [InlineData("5", 5.0)]
    [InlineData("\"5.5\"", 5.5)]
    [InlineData("0.1", 0.1)]
    [InlineData("1.7976931348623157E+308", double.MaxValue)]
    [InlineData("12345678901234567890", 12345678901234567890.0)]
    public void A_double_is_read_from_its_text(string json, double value)
    {
        Assert.Equal(value, Codec.Read(JsonCodecs.Double, json));
        Assert.Equal(value, Codec.ReadItem(JsonCodecs.Double, json));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("\"\"")]
    [InlineData("false")]
    public void What_is_no_double_is_rejected(string json)
    {
        Codec.Rejects(JsonCodecs.Double, json);
        Codec.Rejects(JsonCodecs.Single, json);
        Codec.Rejects(JsonCodecs.Decimal, json);
    }

    [Fact]
    public void A_float_is_rounded_once()
    {
        // Halfway between two floats for a double, but not for the text.
        Assert.Equal(1.00000017881393432617187499f, Codec.Read(JsonCodecs.Single, "1.00000017881393432617187499"));
        Codec.Rejects(JsonCodecs.Single, "1e39");
    }

    [Theory]
    [InlineData(5.0, "5")]
    [InlineData(-5.0, "-5")]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(1e15, "1E+15", "1000000000000000")]
    [InlineData(1e22, "1E+22")]
    [InlineData(1.5, "1.5")]
    [InlineData(1e-7, "1E-07")]
    public void A_double_has_a_fraction_only_when_it_needs_one(double value, params string[] texts)
    {
        Assert.Contains(Codec.Write(JsonCodecs.Double, value), texts);
        Assert.Contains(Codec.WriteToText(JsonCodecs.Double, value), texts);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(value), Codec.Write(JsonCodecs.Double, value));
    }

    [Theory]
    [InlineData(5f, "5")]
    [InlineData(16777216f, "16777216")]
    [InlineData(0.1f, "0.1")]
    public void A_float_has_a_fraction_only_when_it_needs_one(float value, string text)
    {
        Assert.Equal(text, Codec.Write(JsonCodecs.Single, value));
        Assert.Equal(text, Codec.WriteToText(JsonCodecs.Single, value));
    }

    [Fact]
    public void A_number_that_JSON_has_not_is_not_written()
    {
        foreach (var value in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            Assert.ThrowsAny<Newtonsoft.Json.JsonException>(() => Codec.Write(JsonCodecs.Double, value));
            Assert.ThrowsAny<Newtonsoft.Json.JsonException>(() => Codec.Write(JsonCodecs.Single, (float)value));
        }
    }

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("5.0", "5.0")]
    [InlineData("5", "5")]
    [InlineData("\"5.50\"", "5.50")]
    [InlineData("12345678901234567.89", "12345678901234567.89")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1E2", "100")]
    [InlineData("0.00", "0.00")]
    [InlineData("1.23456789012345678901234567891", "1.2345678901234567890123456789")]
    public void A_decimal_is_exact_and_keeps_its_zeros(string json, string written)
    {
        Assert.Equal(written, Codec.Write(JsonCodecs.Decimal, Codec.Read(JsonCodecs.Decimal, json)));
        Assert.Equal(written, Codec.WriteToText(JsonCodecs.Decimal, Codec.ReadItem(JsonCodecs.Decimal, json)));
    }

    [Theory]
    [InlineData("1e-30")]
    [InlineData("-0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    public void A_decimal_that_does_not_fit_is_rejected(string json) =>
        Assert.StartsWith("The number is not a number that a decimal can hold.", Codec.Rejects(JsonCodecs.Decimal, json).Message, StringComparison.Ordinal);
}

namespace CceGen.Runtime.Tests.Json;

/// <summary>Numbers, from their text.</summary>
public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("5.0", 5)]
    [InlineData("5e0", 5)]
    [InlineData("-50E-1", -5)]
    [InlineData("0.5e1", 5)]
    [InlineData("0.0000e999999999999", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808.000", long.MinValue)]
    [InlineData("1000000000000e-12", 1)]
    public void A_whole_number_is_read_however_it_is_written(string text, long expected)
    {
        Assert.True(JsonNumber.TryInt64(text, out var number));
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("5.5")]
    [InlineData("1e-1")]
    [InlineData("9223372036854775808")]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("05")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("5e")]
    [InlineData("5e+")]
    [InlineData("0x5")]
    [InlineData("1,000")]
    [InlineData("NaN")]
    [InlineData("\u0665")]
    public void What_is_no_whole_number_of_JSON_is_none(string text) => Assert.False(JsonNumber.TryInt64(text, out _));

    [Fact]
    public void Each_type_has_its_range()
    {
        Assert.True(JsonNumber.TryInt32("-2147483648", out var least));
        Assert.Equal(int.MinValue, least);
        Assert.False(JsonNumber.TryInt32("2147483648", out _));
        Assert.True(JsonNumber.TryUInt64("18446744073709551615", out var greatest));
        Assert.Equal(ulong.MaxValue, greatest);
        Assert.False(JsonNumber.TryUInt64("-1", out _));
        Assert.True(JsonNumber.TryUInt64("-0.0", out var zero));
        Assert.Equal(0UL, zero);
    }

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("5.0", "5.0")]
    [InlineData("1e2", "100")]
    [InlineData("0e-999999999999", "0")]
    [InlineData("12345678901234567.89", "12345678901234567.89")]
    [InlineData("0.12345678901234567890123456785", "0.1234567890123456789012345678")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_decimal_is_exact_or_rounded_as_the_framework_rounds(string text, string expected)
    {
        Assert.True(JsonNumber.TryDecimal(text, out var number));
        Assert.Equal(expected, number.ToString("G", System.Globalization.CultureInfo.InvariantCulture).Replace("0E-28", "0", StringComparison.Ordinal)[..expected.Length]);
    }

    [Theory]
    [InlineData("1e-30")]
    [InlineData("-1e-30")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e400")]
    [InlineData("1e-99999999999")]
    public void A_decimal_does_not_become_0_or_another_number(string text) => Assert.False(JsonNumber.TryDecimal(text, out _));

    [Fact]
    public void A_number_with_a_fraction_is_finite()
    {
        Assert.True(JsonNumber.TryDouble("1.7976931348623157E+308", out var number));
        Assert.Equal(double.MaxValue, number);
        Assert.False(JsonNumber.TryDouble("1e400", out _));
        Assert.False(JsonNumber.TryDouble("Infinity", out _));
        Assert.True(JsonNumber.TrySingle("0.1", out var single));
        Assert.Equal(0.1f, single);
        Assert.False(JsonNumber.TrySingle("1e40", out _));
    }
}

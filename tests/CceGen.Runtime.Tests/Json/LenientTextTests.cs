using System.Globalization;

namespace CceGen.Runtime.Tests.Json;

public sealed class LenientTextTests
{
    [Theory]
    [InlineData("NaN", "NaN")]
    [InlineData("nan", "NaN")]
    [InlineData(" Infinity ", "Infinity")]
    [InlineData("+INFINITY", "Infinity")]
    [InlineData("-infinity", "-Infinity")]
    [InlineData("1.5e3", "1500")]
    [InlineData(" +1,000.5 ", "1000.5")]
    [InlineData("1e999", null)]
    [InlineData("Inf", null)]
    [InlineData("", null)]
    public void A_number_may_be_none_or_infinite(string text, string? expected)
    {
        Assert.Equal(expected, LenientText.TryDouble(text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null);
        Assert.Equal(expected, LenientText.TrySingle(text, out var single) ? single.ToString(CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void A_number_that_a_float_cannot_hold_is_not_infinite()
    {
        Assert.False(LenientText.TrySingle("1e300", out _));
        Assert.False(LenientText.TrySingle(" +1e300", out _));
        Assert.Equal(["NaN", "Infinity", "-Infinity", null], [LenientText.OfNumber(double.NaN), LenientText.OfNumber(double.PositiveInfinity), LenientText.OfNumber(float.NegativeInfinity), LenientText.OfNumber(1)]);
    }

    [Theory]
    [InlineData("5", 5)]
    [InlineData(" +5 ", 5)]
    [InlineData("5.0", 5)]
    [InlineData("1,000", null)]
    [InlineData("0x10", null)]
    public void A_whole_number_may_have_a_sign_and_blanks(string text, int? expected)
    {
        Assert.Equal(expected, LenientText.TryInt32(text, out var number) ? number : null);
        Assert.Equal(expected, LenientText.TryInt64(text, out var large) ? (int)large : null);
        Assert.Equal(expected, LenientText.TryUInt64(text, out var unsigned) ? (int)unsigned : null);
    }

    [Fact]
    public void A_decimal_may_have_separators_of_thousands()
    {
        Assert.True(LenientText.TryDecimal(" 1,000.50", out var number));
        Assert.Equal("1000.50", number.ToString(CultureInfo.InvariantCulture));
        Assert.False(LenientText.TryDecimal("1e-40", out _));
        Assert.False(LenientText.TryDecimal("NaN", out _));
    }

    [Theory]
    [InlineData("/Date(1704164645000)/", "2024-01-02T03:04:05.0000000+00:00")]
    [InlineData("/Date(1704164645001+0200)/", "2024-01-02T05:04:05.0010000+02:00")]
    [InlineData("/Date(-1234656000000-0330)/", "1930-11-16T20:30:00.0000000-03:30")]
    [InlineData("/Date(0+02)/", "1970-01-01T02:00:00.0000000+02:00")]
    [InlineData("2024-01-02T03:04:05Z", "2024-01-02T03:04:05.0000000+00:00")]
    [InlineData("/Date()/", null)]
    [InlineData("/Date(1+9900)/", null)]
    [InlineData("/Date(1+1)/", null)]
    [InlineData("/Date(9223372036854775807)/", null)]
    [InlineData("/Date(-9223372036854775808)/", null)]
    [InlineData("/Date(253402300799999+0001)/", null)]
    [InlineData("/Date(1)", null)]
    [InlineData("/Date(", null)]
    [InlineData("1.5", null)]
    public void A_time_may_be_milliseconds(string text, string? expected)
    {
        Assert.Equal(expected, LenientText.TryDateTimeOffset(text, out var time) ? time.ToString("o", CultureInfo.InvariantCulture) : null);
        if (LenientText.TryDateTime(text, out var local))
        {
            Assert.Equal(text.Contains('+', StringComparison.Ordinal) || text.Contains(")-", StringComparison.Ordinal) || text.Contains("-0330", StringComparison.Ordinal) ? DateTimeKind.Local : DateTimeKind.Utc, local.Kind);
            Assert.Equal(time.UtcDateTime, local.ToUniversalTime());
        }
        else
        {
            Assert.Null(expected);
        }
    }
}

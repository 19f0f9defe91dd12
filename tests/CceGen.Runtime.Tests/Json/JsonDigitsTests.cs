using System.Globalization;
using CsCheck;

namespace CceGen.Runtime.Tests.Json;

/// <summary>What says that a number is written as usual never says so of another one.</summary>
public sealed class JsonDigitsTests
{
    [Fact]
    public void Of_a_double() => SpelledTexts.Numbers.Sample(
        text => Assert.True(!Digits(text).IsPlain(15) || double.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) == text, text), iter: 20_000);

    [Fact]
    public void Of_a_float() => SpelledTexts.Numbers.Sample(
        text => Assert.True(!Digits(text).IsPlain(6) || float.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) == text, text), iter: 20_000);

    [Fact]
    public void Of_a_decimal() => SpelledTexts.Numbers.Sample(
        text => Assert.True(
            !Digits(text).IsPlainDecimal(28) || decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) == text, text),
        iter: 20_000);

    [Theory]
    [InlineData("0", true)]
    [InlineData("-1", true)]
    [InlineData("120", true)]
    [InlineData("0.001", true)]
    [InlineData("-123456.789", true)]
    [InlineData("999999999999999", true)]
    [InlineData("9999999999999999", false)]
    [InlineData("-0", false)]
    [InlineData("0.0", false)]
    [InlineData("15.00", false)]
    [InlineData("0.00001", false)]
    [InlineData("1e5", false)]
    public void What_services_write_most_is_seen(string text, bool isPlain) => Assert.Equal(isPlain, Digits(text).IsPlain(15));

    private static JsonDigits Digits(string text)
    {
        var digits = default(JsonDigits);
        foreach (var character in text)
        {
            digits.Add(character);
        }

        return digits;
    }
}

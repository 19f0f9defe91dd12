using System.Globalization;
using CsCheck;

namespace CceGen.Runtime.Tests.Json;

/// <summary>A form that says that a number is written as usual never says so of another one.</summary>
public sealed class JsonNumberShapeTests
{
    [Fact]
    public void Of_a_double() => SpelledTexts.Numbers.Sample(
        text => Assert.True(!Shape(text).IsPlain(15) || double.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) == text, text), iter: 20_000);

    [Fact]
    public void Of_a_float() => SpelledTexts.Numbers.Sample(
        text => Assert.True(!Shape(text).IsPlain(6) || float.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) == text, text), iter: 20_000);

    [Fact]
    public void Of_a_decimal() => SpelledTexts.Numbers.Sample(
        text => Assert.True(
            !Shape(text).IsPlainDecimal(28) || decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) == text, text),
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
    public void What_services_write_most_is_seen(string text, bool isPlain) => Assert.Equal(isPlain, Shape(text).IsPlain(15));

    private static JsonNumberShape Shape(string text)
    {
        var shape = default(JsonNumberShape);
        foreach (var character in text)
        {
            shape.Add(character);
        }

        return shape;
    }
}

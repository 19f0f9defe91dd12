using System.Globalization;
using CsCheck;

namespace CceGen.Runtime.Tests.Json;

/// <summary>What is read of characters without a text is what .NET reads of their text.</summary>
public sealed class JsonCharactersTests
{
    private static readonly Gen<string> Digits = Gen.Select(Gen.OneOf("", "-"), Gen.Int[0, 12], Gen.ULong, Gen.Int[0, 12], (sign, before, digits, after) =>
    {
        var text = digits.ToString(CultureInfo.InvariantCulture);
        var whole = text[..Math.Min(before, text.Length)].TrimStart('0');
        var fraction = text[^Math.Min(after, text.Length)..];
        return sign + (whole.Length == 0 ? "0" : whole) + (after == 0 ? "" : "." + fraction);
    });

    [Fact]
    public void A_double_is_the_nearest_one() => Digits.Sample(static text =>
    {
        if (InText(text).TryDouble(out var value))
        {
            Assert.Equal(BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits(value));
        }
        else
        {
            Assert.True(text.Length > 15);
        }
    });

    [Fact]
    public void A_whole_number_has_no_fraction() => Digits.Sample(static text =>
        Assert.Equal(
            !text.Contains('.', StringComparison.Ordinal) && text.Length <= 18 ? long.Parse(text, CultureInfo.InvariantCulture) : null,
            InText(text).TryWhole(out var value) ? value : (long?)null));

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0.1")]
    [InlineData("123456789012.34")]
    [InlineData("0.0000000000001")]
    public void A_double_keeps_its_sign_and_its_digits(string text)
    {
        Assert.True(InText(text).TryDouble(out var value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits(value));
    }

    [Theory]
    [InlineData("1e5")]
    [InlineData("1234567890123456")]
    public void What_is_longer_or_has_an_exponent_is_left_to_others(string text) => Assert.False(InText(text).TryDouble(out _));

    [Fact]
    public void A_time_that_is_read_is_that_of_its_text() => Gen.OneOf(SpelledTexts.Times.Select(static text => text.Trim('"')), Gen.Select(SpelledTexts.Times, Gen.Int[0, 40], Gen.OneOf("0", "9", "-", ":", "T", "")).Select(static (text, place, other) =>
    {
        text = text.Trim('"');
        var at = place % text.Length;
        return text[..at] + other + text[(at + 1)..];
    })).Sample(static text =>
    {
        if (JsonUsualTime.TryRead(InText(text), out var usual))
        {
            Assert.True(JsonTime.TryDateTimeOffset(text, out var time), text);
            Assert.True(usual.EqualsExact(time), text);
        }
    });

    [Theory]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2024-02-29T23:59:59.1234567+13:59")]
    [InlineData("1999-12-31T00:00:00.5-00:30")]
    [InlineData("1999-12-31T00:00:00-00:00")]
    public void The_usual_times_are_read(string text)
    {
        Assert.True(JsonUsualTime.TryRead(InText(text), out var usual));
        Assert.True(usual.EqualsExact(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-02")]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("2026-01-02T03:04:05.Z")]
    [InlineData("2026-01-02T03:04:05.12345678Z")]
    [InlineData("2026-01-02T03:04:05.1")]
    [InlineData("2026-01-02T03:04:60Z")]
    [InlineData("2026-01-02T24:00:00Z")]
    [InlineData("2026-02-29T03:04:05Z")]
    [InlineData("2026-13-01T03:04:05Z")]
    [InlineData("0001-01-01T03:04:05+14:00")]
    [InlineData("2026-01-02T03:04:05+1:000")]
    [InlineData("2026-01-02T03:04:05+15:00")]
    public void Other_times_are_left_to_others(string text) => Assert.False(JsonUsualTime.TryRead(InText(text), out _));

    [Theory]
    [InlineData("ab", true)]
    [InlineData("a", false)]
    [InlineData("abc", false)]
    [InlineData("aB", false)]
    public void Characters_are_compared_with_a_text(string other, bool areSame)
    {
        Assert.Equal(areSame, InText("ab").AreThoseOf(other));
        Assert.Equal(areSame, new JsonCharacters("ab").AreThoseOf(other));
    }

    // Inside of a larger text, so that a character more would be seen.
    private static JsonCharacters InText(string text) => new($"9{text}9".ToCharArray(), 1, text.Length);
}

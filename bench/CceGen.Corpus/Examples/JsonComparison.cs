using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace CceGen.Corpus.Examples;

/// <summary>Compares JSON token for token: numbers by their text, members by their name, in any order.</summary>
internal sealed class JsonComparison
{
    private const int DetailLength = 60;

    private string? otherDigits;
    private string? otherText;

    private JsonComparison()
    {
    }

    /// <summary>Compares what was written with what was read.</summary>
    /// <returns>How they differ, and the place and values of the first difference; a changed value comes before another spelling.</returns>
    public static (ExampleOutcome Outcome, string Detail) Compare(JsonElement read, JsonElement? written)
    {
        if (written is not { } value)
        {
            return (ExampleOutcome.Different, $"$: {Shown(read)} is missing");
        }

        var comparison = new JsonComparison();
        return comparison.Difference(read, value, "$") is { } difference ? (ExampleOutcome.Different, difference)
            : comparison.otherText is { } text ? (ExampleOutcome.Respelled, text)
            : comparison.otherDigits is { } digits ? (ExampleOutcome.Equivalent, digits)
            : (ExampleOutcome.Equal, "");
    }

    private string? Difference(JsonElement read, JsonElement written, string place)
    {
        if (read.ValueKind != written.ValueKind)
        {
            return Changed(read, written, place);
        }

        switch (read.ValueKind)
        {
            case JsonValueKind.Object:
                return OfMembers(read, written, place);
            case JsonValueKind.Array:
                return OfItems(read, written, place);
            case JsonValueKind.Number when read.GetRawText() == written.GetRawText():
            case JsonValueKind.String when read.GetString() == written.GetString():
                return null;
            case JsonValueKind.Number when NumberOf(read.GetRawText()) == NumberOf(written.GetRawText()):
                otherDigits ??= Changed(read, written, place);
                return null;
            case JsonValueKind.String when IsSameText(read.GetString()!, written.GetString()!):
                otherText ??= Changed(read, written, place);
                return null;
            case JsonValueKind.Number or JsonValueKind.String:
                return Changed(read, written, place);
            default:
                return null;
        }
    }

    private string? OfMembers(JsonElement read, JsonElement written, string place)
    {
        foreach (var member in read.EnumerateObject())
        {
            var below = $"{place}.{member.Name}";
            if (!written.TryGetProperty(member.Name, out var other))
            {
                return $"{below}: {Shown(member.Value)} is missing";
            }

            if (Difference(member.Value, other, below) is { } difference)
            {
                return difference;
            }
        }

        foreach (var member in written.EnumerateObject())
        {
            if (!read.TryGetProperty(member.Name, out _))
            {
                return $"{place}.{member.Name}: {Shown(member.Value)} was added";
            }
        }

        return null;
    }

    private string? OfItems(JsonElement read, JsonElement written, string place)
    {
        if (read.GetArrayLength() != written.GetArrayLength())
        {
            return string.Create(CultureInfo.InvariantCulture, $"{place}: {read.GetArrayLength()} -> {written.GetArrayLength()} items");
        }

        return read.EnumerateArray().Zip(written.EnumerateArray())
            .Select((pair, index) => Difference(pair.First, pair.Second, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]")))
            .FirstOrDefault(difference => difference is not null);
    }

    // The digits without zeros around them, and the power of ten of the last one.
    private static (BigInteger Digits, BigInteger Exponent) NumberOf(string text)
    {
        var mark = text.IndexOfAny(['e', 'E']);
        var mantissa = mark < 0 ? text : text[..mark];
        var exponent = mark < 0 ? BigInteger.Zero : BigInteger.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            mantissa = mantissa.TrimEnd('0');
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        var significant = mantissa.TrimEnd('0');
        var digits = significant is "" or "-" ? BigInteger.Zero : BigInteger.Parse(significant, CultureInfo.InvariantCulture);
        return digits.IsZero ? (BigInteger.Zero, BigInteger.Zero) : (digits, exponent + mantissa.Length - significant.Length);
    }

    private static bool IsSameText(string read, string written) =>
        (Guid.TryParse(read, out var id) && Guid.TryParse(written, out var otherId) && id == otherId)
        || (IsTime(read) && IsTime(written)
            && DateTimeOffset.TryParse(read, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var otherTime)
            && time.EqualsExact(otherTime))
        || (read.Length == written.Length && OctetsOf(read) is { } octets && OctetsOf(written) is { } otherOctets && octets.AsSpan().SequenceEqual(otherOctets));

    // The last character of base64 has bits that stand for nothing.
    private static byte[]? OctetsOf(string text)
    {
        var octets = new byte[text.Length];
        return Convert.TryFromBase64String(text, octets, out var count) ? octets[..count] : null;
    }

    private static bool IsTime(string text) => text.Length > 10 && text[4] == '-' && text[7] == '-' && text[10] is 'T' or 't' or ' ';

    private static string Changed(JsonElement read, JsonElement written, string place) => $"{place}: {Shown(read)} -> {Shown(written)}";

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= DetailLength ? text : text[..DetailLength] + "…";
    }
}

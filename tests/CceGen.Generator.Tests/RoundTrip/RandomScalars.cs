using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace CceGen.Generator.Tests.RoundTrip;

/// <summary>Random values of each scalar kind, in all the forms in which they are read.</summary>
internal static class RandomScalars
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Any text, that of numbers and times included.</summary>
    public static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\0', '~'], Gen.Char['\u4e00', '\u4eff'], Gen.OneOf('"', '\\', '/', '\u2028', 'é')), 0, 12],
        Gen.OneOf("", " ", "null", "1.10", "true", "😀", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05.120+08:00", "/Date(0)/", "2024-02-30", "$type"));

    public static readonly Gen<JsonText> Text = Gen.Select(AnyText, Gen.Bool, Quoted);

    /// <summary>A number or a Boolean where a string is promised is its text.</summary>
    public static readonly Gen<JsonText> LenientText = Gen.Frequency(
        (3, Text),
        (1, Gen.OneOf("0.50", "-1.10", "1e2", "12345678901234567890123", "-0", "7", "true", "false").Select(text => new JsonText(text, $"\"{text}\""))));

    public static readonly Gen<JsonText> Int32 = Whole(Gen.Frequency(
        (4, Gen.Int.Select(Invariant)), (1, Gen.OneOf("0", "-0", "100", "2147483647", "-2147483648"))));

    public static readonly Gen<JsonText> Int64 = Whole(Gen.Frequency(
        (4, Gen.Long.Select(Invariant)), (1, Gen.OneOf("0", "-0", "-10", "9007199254740993", "9223372036854775807", "-9223372036854775808"))));

    public static readonly Gen<JsonText> UInt64 = Whole(Gen.Frequency(
        (4, Gen.ULong.Select(Invariant)), (1, Gen.OneOf("0", "10", "9223372036854775808", "18446744073709551615"))));

    public static readonly Gen<JsonText> Single = Number(
        Gen.Frequency((4, Gen.Float.Where(float.IsFinite).Select(Invariant)), (1, RoundedNumber)),
        text => float.Parse(text, CultureInfo.InvariantCulture));

    public static readonly Gen<JsonText> Double = Number(
        Gen.Frequency((4, Gen.Double.Where(double.IsFinite).Select(Invariant)), (1, RoundedNumber), (1, Gen.OneOf("1e300", "-4.94e-324"))),
        text => double.Parse(text, CultureInfo.InvariantCulture));

    public static readonly Gen<JsonText> Decimal = Number(
        Gen.Frequency(
            (4, Gen.Decimal.Select(Invariant)),
            (1, Gen.Select(Gen.Int, Gen.Int[-9, 9], (digits, exponent) => string.Create(CultureInfo.InvariantCulture, $"{digits}e{exponent}"))),
            (1, Gen.OneOf("1.10", "5.0", "0", "0.00", "-0.0", "-0", "1e-28", "0.1234567890123456789012345678901234567890", "79228162514264337593543950335"))),
        text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>A number that is written as it was read, whatever is remembered.</summary>
    public static readonly Gen<JsonText> UsualDouble = Gen.Double.Where(double.IsFinite).Select(number => Same(Invariant(number)));

    public static readonly Gen<JsonText> Flag = Gen.OneOf("true", "false").Select(text => new JsonText(text, text));

    public static readonly Gen<JsonText> Time = Gen.Select(
        Gen.Long[DateTime.MinValue.AddDays(2).Ticks, DateTime.MaxValue.AddDays(-2).Ticks],
        Gen.OneOf(1L, 10L, 100_000L, TimeSpan.TicksPerSecond, TimeSpan.TicksPerDay),
        Gen.OneOf(Gen.Const(0), Gen.Int[-14 * 60, 14 * 60]),
        Gen.OneOf("yyyy-MM-ddTHH:mm:ss.fffffff99zzz", "yyyy-MM-ddTHH:mm:ss.fffffffzzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ"),
        (ticks, step, minutes, format) =>
        {
            var time = new DateTimeOffset(ticks - (ticks % step), format.EndsWith('Z') ? TimeSpan.Zero : TimeSpan.FromMinutes(minutes));
            return new JsonText(
                $"\"{time.ToString(format.Replace("Z", "\\Z", StringComparison.Ordinal), CultureInfo.InvariantCulture)}\"",
                $"\"{time.ToString(time.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFF\\Z" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)}\"");
        });

    public static readonly Gen<JsonText> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(number =>
        Same($"\"{DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\""));

    public static readonly Gen<JsonText> Id = Gen.Select(Gen.Guid, Gen.OneOf("D", "N", "B"), Gen.Bool, (id, format, upper) =>
        new JsonText($"\"{(upper ? id.ToString(format).ToUpperInvariant() : id.ToString(format))}\"", $"\"{id:D}\""));

    public static readonly Gen<JsonText> Link = Gen.Select(
        Gen.OneOf("a?b=c#d", "https://example.com", "https://EXAMPLE.com/é/../%7Ea?q=%20+1", "/a b", "urn:x:1", "file:///c:/x"), Gen.Bool, Quoted);

    public static readonly Gen<JsonText> Data = Gen.Select(Gen.Byte.Array[0, 20], Gen.Bool, (bytes, escaped) => Quoted(Convert.ToBase64String(bytes), escaped));

    public static readonly Gen<JsonText> Closed = Gen.Select(Gen.OneOf("init", "in progress", "a+b", "2024-01-02T03:04:05Z"), Gen.Bool, Quoted);

    // Numbers that are rounded, or written in another way than they were read.
    private static Gen<string> RoundedNumber => Gen.OneOf("5.0", "1.10", "100e-2", "-0.0", "0", "1e-400", "9007199254740993", "16777217", "123456789012345678901234567890", "1E+5");

    public static JsonText Quoted(string text, bool escaped) =>
        new(JsonSerializer.Serialize(text, escaped ? JsonSerializerOptions.Default : Unescaped), JsonSerializer.Serialize(text));

    /// <summary>The same values in a member: as they were read, but for the quotes of a number.</summary>
    public static Gen<JsonText> Kept(Gen<JsonText> value) =>
        value.Select(text => new JsonText(text.Read, text.Written!.StartsWith('"') ? text.Read : text.Read!.Trim('"')));

    private static JsonText Same(string json) => new(json, json);

    private static string Invariant<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);

    private static Gen<JsonText> Whole(Gen<string> digits) => Gen.Select(
        digits,
        Gen.OneOf("{0}", "{0}", "{0}.0", "{0}e0", "{0}0E-1", "{0}.000e+00", "\"{0}\"", "\"{0}.0\""),
        (number, form) => new JsonText(
            string.Format(CultureInfo.InvariantCulture, number is "0" or "-0" ? form.Replace("0}0E", "0}E", StringComparison.Ordinal) : form, number),
            number == "-0" ? "0" : number));

    private static Gen<JsonText> Number<T>(Gen<string> text, Func<string, T> parse)
        where T : IFormattable => Gen.Select(text, Gen.Bool, (number, quoted) => new JsonText(quoted ? $"\"{number}\"" : number, Invariant(parse(number))));
}

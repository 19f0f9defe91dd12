using System.Globalization;
using CsCheck;

namespace CceGen.Runtime.Tests.Json;

/// <summary>Texts of values in JSON as services write them, usual and not.</summary>
internal static class SpelledTexts
{
    public static readonly Gen<string> Numbers = Gen.Select(
        Gen.OneOf("", "-"),
        Gen.Select(Gen.ULong, Gen.Int[0, 63], (number, shift) => (number >> shift).ToString(CultureInfo.InvariantCulture)),
        Gen.OneOf(Gen.Const(""), Gen.Select(Gen.Int[0, 6], Gen.UInt, Gen.Int[0, 3], (before, digits, after) =>
            "." + new string('0', before) + digits.ToString(CultureInfo.InvariantCulture) + new string('0', after))),
        Gen.OneOf("", "", "", "e0", "E+2", "e-7"),
        (sign, whole, fraction, exponent) => sign + whole + fraction + exponent);

    public static readonly Gen<string> Times = Gen.Select(
        Gen.Long[DateTime.MinValue.AddDays(2).Ticks, DateTime.MaxValue.AddDays(-2).Ticks],
        Gen.OneOf(1L, 10L, 100_000L, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMinute),
        Gen.OneOf("", ".f", ".fff", ".fffffff", ".fffffff89", ".FFFFFFF"),
        Gen.OneOf("T", "t", " "),
        Gen.OneOf("Z", "z", "+00:00", "-00:00", "+0800", "+08:00", "-03:30", ""),
        (ticks, step, fraction, separator, offset) =>
            $"\"{new DateTime(ticks - (ticks % step)).ToString($"yyyy-MM-dd'{separator}'HH:mm:ss{fraction}", CultureInfo.InvariantCulture)}{offset}\"");

    public static readonly Gen<string> Ids = Gen.Select(Gen.Guid, Gen.OneOf("D", "N", "B", "P"), Gen.Bool, (id, format, isUpper) =>
        $"\"{(isUpper ? id.ToString(format).ToUpperInvariant() : id.ToString(format))}\"");
}

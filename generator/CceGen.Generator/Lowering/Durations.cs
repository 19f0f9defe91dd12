using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CceGen.Generator.Lowering;

/// <summary>Reads durations as generated code does: <c>P1DT2H30M</c>, and <c>1.02:30:00</c>. Years and months have no fixed length, and are none here.</summary>
internal static class Durations
{
    private const string Number = @"(?:(\d{1,15}(?:[.,]\d{1,7})?)";

    private static readonly Regex Iso = new(
        $@"\A([+-])?P(?=\d|T\d){Number}W)?{Number}D)?(?:T(?=\d){Number}H)?{Number}M)?{Number}S)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    private static readonly long[] Units = [7 * TimeSpan.TicksPerDay, TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond];

    /// <summary>Returns the duration; null for a text that is none.</summary>
    public static TimeSpan? Of(string text)
    {
        var match = Iso.Match(text);
        if (!match.Success)
        {
            return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) ? value : null;
        }

        var ticks = 0m;
        for (var unit = 0; unit < Units.Length; unit++)
        {
            var number = match.Groups[unit + 2];
            ticks += number.Success ? decimal.Parse(number.Value.Replace(',', '.'), CultureInfo.InvariantCulture) * Units[unit] : 0;
        }

        return ticks <= long.MaxValue ? new TimeSpan((match.Groups[1].Value == "-" ? -1 : 1) * (long)ticks) : null;
    }
}

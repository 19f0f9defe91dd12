using System;
using System.Globalization;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Lowering;

/// <summary>Makes the numbers of a constructor of the text of a date or a time.</summary>
internal static class TimeNumbers
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>
    /// Year, month and day; for a time, in UTC, also hour, minute and second, and milliseconds where there are any. Null for what is no value of
    /// the type, for a time without an offset, which depends on the place, and for one that is more exact.
    /// </summary>
    public static string? Of(string text, LoweredType type)
    {
        if (type.Wire is ScalarWire { IsDate: true })
        {
            return DateTime.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? FormattableString.Invariant($"{date.Year}, {date.Month}, {date.Day}") + (type.Kind == TypeKind.DateTimeOffset ? ", 0, 0, 0" : "")
                : null;
        }

        if (!HasOffset(text) || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value))
        {
            return null;
        }

        var time = value.UtcDateTime;
        var isExact = time.Ticks % TimeSpan.TicksPerMillisecond == 0;
        return !isExact ? null
            : FormattableString.Invariant($"{time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second}") + (time.Millisecond == 0 ? "" : FormattableString.Invariant($", {time.Millisecond}"));
    }

    // The framework takes one for local.
    private static bool HasOffset(string text) =>
        text.Length > DateFormat.Length && text[4] == '-' && text[7] == '-'
        && (text.EndsWith("Z", StringComparison.OrdinalIgnoreCase) || text.IndexOfAny(['+', '-'], DateFormat.Length) > 0);
}

using System;
using System.Globalization;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Lowering;

/// <summary>Makes the numbers of a constructor of the text of a date or a time.</summary>
internal static class TimeNumbers
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly string[] TimesOfDay = [@"hh\:mm\:ss\.FFFFFFF", @"hh\:mm\:ss", @"hh\:mm"];

    /// <summary>
    /// Year, month and day; for a time, in UTC, also hour, minute and second, and milliseconds where there are any. A time of day begins with its hours, a
    /// span with its days; finer than a millisecond, both are ticks. Null for what is no value of the type, and of a time with a date for one without an
    /// offset, which depends on the place, and for one that is more exact.
    /// </summary>
    public static string? Of(string text, LoweredType type)
    {
        if (type.Wire is ScalarWire { IsDate: true })
        {
            return DateTime.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? FormattableString.Invariant($"{date.Year}, {date.Month}, {date.Day}") + (type.Kind == TypeKind.DateTimeOffset ? ", 0, 0, 0" : "")
                : null;
        }

        if (type.Kind is TypeKind.TimeSpan or TypeKind.TimeOnly)
        {
            return type.Wire is ScalarWire { Codec: ScalarCodec.TimeInTimeSpan or ScalarCodec.TimeOnly } ? TimeOfDay(text, type.Kind) : Span(text, type);
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

    private static string? TimeOfDay(string text, TypeKind kind)
    {
        if (!TimeSpan.TryParseExact(text, TimesOfDay, CultureInfo.InvariantCulture, out var time) || time >= TimeSpan.FromDays(1))
        {
            return null;
        }

        var hasMilliseconds = time.Ticks % TimeSpan.TicksPerSecond != 0;
        return time.Ticks % TimeSpan.TicksPerMillisecond != 0 ? FormattableString.Invariant($"{time.Ticks}L")
            : (hasMilliseconds && kind == TypeKind.TimeSpan ? "0, " : "") + FormattableString.Invariant($"{time.Hours}, {time.Minutes}, {time.Seconds}") + Milliseconds(time);
    }

    private static string? Span(string text, LoweredType type)
    {
        var isIso = type.Wire is ScalarWire { Codec: ScalarCodec.Duration };
        return (isIso ? Durations.Of(text) : TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) ? value : null) is not { } span ? null
            : span.Ticks % TimeSpan.TicksPerMillisecond != 0 ? FormattableString.Invariant($"{span.Ticks}L")
            : FormattableString.Invariant($"{span.Days}, {span.Hours}, {span.Minutes}, {span.Seconds}") + Milliseconds(span);
    }

    private static string Milliseconds(TimeSpan time) => time.Milliseconds == 0 ? "" : FormattableString.Invariant($", {time.Milliseconds}");

    // The framework takes one for local.
    private static bool HasOffset(string text) =>
        text.Length > DateFormat.Length && text[4] == '-' && text[7] == '-'
        && (text.EndsWith("Z", StringComparison.OrdinalIgnoreCase) || text.IndexOfAny(['+', '-'], DateFormat.Length) > 0);
}

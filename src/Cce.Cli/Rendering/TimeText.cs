using System.Globalization;
using Cce.Client;

namespace Cce.Cli.Rendering;

/// <summary>The one form of a time in the output: local time with its offset, <c>2026-03-01 12:00:00 +00:00</c>.</summary>
internal static class TimeText
{
    public static string Of(DateTimeOffset time, TimeProvider clock) =>
        TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);

    /// <summary>A time of the service; <see langword="null"/> if it is not set. A text that is no time stays as it is.</summary>
    public static string? Of(CceTimestamp time, TimeProvider clock) =>
        time.IsUnset ? null : time.Value is { } value ? Of(value, clock) : time.Text;

    /// <summary>The current time.</summary>
    public static string Now(TimeProvider clock) => Of(clock.GetUtcNow(), clock);
}

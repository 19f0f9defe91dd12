using System.Globalization;

namespace Cce.Simulator.Upgrades;

/// <summary>Formats times as Go's <c>time.Time</c> does, which is the format of the service.</summary>
public static class GoTimestamp
{
    // The service reports times in China's zone.
    private static readonly TimeSpan Zone = TimeSpan.FromHours(8);

    /// <summary>
    /// Returns a time in Go's layout <c>2006-01-02 15:04:05.999999999 -0700 MST</c>: without zeros at the end of the fraction,
    /// and with the offset in place of a zone name that the simulator does not know.
    /// </summary>
    public static string Format(DateTimeOffset time)
    {
        // .NET counts in ticks of 100 ns: seven digits at most. "F" drops zeros, and a point that nothing follows.
        string clock = time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return $"{clock} {Offset(time.Offset)} {ZoneName(time.Offset)}";
    }

    /// <summary>The same instant as the service reports it, in China's zone.</summary>
    internal static DateTimeOffset InServiceZone(DateTimeOffset time) => time.ToOffset(Zone);

    /// <summary>The instant as the service writes it.</summary>
    internal static string OfService(DateTimeOffset time) => Format(InServiceZone(time));

    private static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);

    private static string ZoneName(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
        {
            return "UTC";
        }

        if (offset == TimeSpan.FromHours(8))
        {
            return "CST";
        }

        string text = Offset(offset);
        return offset.Minutes == 0 ? text[..3] : text;
    }
}

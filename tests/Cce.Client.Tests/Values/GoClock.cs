using System.Globalization;
using CsCheck;

namespace Cce.Client.Tests.Values;

/// <summary>A point in time with all that Go's <c>time.Time</c> knows of it, and the text that Go prints for it.</summary>
internal sealed record GoClock(DateTime Second, int Nanoseconds, int OffsetMinutes, string Zone, string Monotonic)
{
    private static readonly string[] Zones = ["UTC", "CST", "CEST", "+03", "-0930", "LMT", "A zone of mine", "Zürich", "m=", "Z"];
    private static readonly string[] MonotonicClocks = ["", " m=+0.000012345", " m=-3.5", " m=+86400"];

    /// <summary>Any such time; a day from both ends, so that every offset leaves it within the calendar of .NET.</summary>
    public static Gen<GoClock> Any { get; } = Gen.Select(
        Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay],
        Gen.OneOf(Gen.Int[0, 999_999_999], Gen.Int[0, 9].Select(digit => digit * 100_000_000), Gen.Const(0)),
        Gen.Int[-840, 840],
        Gen.Int[0, Zones.Length - 1].Select(static index => Zones[index]),
        Gen.Int[0, MonotonicClocks.Length - 1].Select(static index => MonotonicClocks[index]),
        static (ticks, nanoseconds, offset, zone, monotonic) =>
            new GoClock(new DateTime(ticks - (ticks % TimeSpan.TicksPerSecond)), nanoseconds, offset, zone, monotonic));

    public DateTimeOffset Value => new DateTimeOffset(Second, TimeSpan.FromMinutes(OffsetMinutes)).AddTicks(Nanoseconds / 100);

    /// <summary>The layout <c>2006-01-02 15:04:05.999999999 -0700 MST</c>: no zeros at the end of a fraction.</summary>
    public string Print()
    {
        string fraction = Nanoseconds == 0
            ? ""
            : "." + Nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
        int minutes = Math.Abs(OffsetMinutes);
        string offset = string.Create(
            CultureInfo.InvariantCulture, $"{(OffsetMinutes < 0 ? '-' : '+')}{minutes / 60:00}{minutes % 60:00}");
        return $"{Second.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}{fraction} {offset} {Zone}{Monotonic}";
    }

    /// <summary>The same time in RFC 3339.</summary>
    public string PrintRfc3339()
    {
        string go = Print();
        string clock = go[..go.IndexOf(' ', 11)].Replace(' ', 'T');
        string offset = go.Substring(clock.Length + 1, 5);
        return clock + (offset == "+0000" ? "Z" : offset.Insert(3, ":"));
    }
}

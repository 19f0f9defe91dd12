using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cce.Cli.Usage;

/// <summary>Durations as people write them: <c>90s</c>, <c>5m</c>, <c>1h30m</c>.</summary>
internal static partial class Duration
{
    private const string Number = @"[0-9]+(?:\.[0-9]+)?";

    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("d", TimeSpan.FromDays(1)), ("h", TimeSpan.FromHours(1)), ("m", TimeSpan.FromMinutes(1)), ("s", TimeSpan.FromSeconds(1)),
    ];

    /// <summary>Reads <c>1h30m</c>, <c>2.5s</c>, <c>250ms</c>, a number of seconds, or <c>hh:mm:ss</c>.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds))
        {
            return TryConvert(seconds, out duration);
        }

        if (Clock().IsMatch(text))
        {
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out duration);
        }

        Match match = Parts().Match(text);
        return match is { Success: true, Length: > 0 } && TryConvert(
            (Value(match, "d") * 86400) + (Value(match, "h") * 3600) + (Value(match, "m") * 60) + Value(match, "s")
                + (Value(match, "ms") / 1000),
            out duration);
    }

    /// <summary>Writes whole seconds, and milliseconds below one second: <c>1h30m</c>, <c>45s</c>, <c>250ms</c>, <c>0s</c>.</summary>
    public static string Format(TimeSpan duration)
    {
        if (duration > TimeSpan.Zero && duration < TimeSpan.FromSeconds(1))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (int)duration.TotalMilliseconds)}ms");
        }

        var text = new StringBuilder();
        var left = TimeSpan.FromSeconds(Math.Max(0, Math.Floor(duration.TotalSeconds)));
        foreach ((string unit, TimeSpan length) in Units)
        {
            long count = left.Ticks / length.Ticks;
            left -= count * length;
            text.Append(count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count}{unit}"));
        }

        return text.Length == 0 ? "0s" : text.ToString();
    }

    private static double Value(Match match, string unit) =>
        match.Groups[unit] is { Success: true, Value: var digits } ? double.Parse(digits, CultureInfo.InvariantCulture) : 0;

    private static bool TryConvert(double seconds, out TimeSpan duration)
    {
        bool isInRange = seconds >= 0 && seconds <= TimeSpan.MaxValue.TotalSeconds / 2;
        duration = isInRange ? TimeSpan.FromSeconds(seconds) : default;
        return isInRange;
    }

    [GeneratedRegex(@"\A(?:[0-9]{1,4}\.)?[0-9]{1,2}:[0-5]?[0-9]:[0-5]?[0-9](?:\.[0-9]{1,7})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(
        $@"\A(?:(?<d>{Number})d)?(?:(?<h>{Number})h)?(?:(?<m>{Number})m(?!s))?(?:(?<s>{Number})s)?(?:(?<ms>{Number})ms)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}

using System.Globalization;

namespace Cce.Simulator.Faults;

/// <summary>A duration as a fault writes it: a number and its unit, for example <c>200ms</c>, <c>1.5s</c> or <c>20m</c>.</summary>
internal static class FaultDuration
{
    private static readonly TimeSpan Most = TimeSpan.FromDays(1);

    private static readonly (string Name, TimeSpan Length)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
    ];

    /// <exception cref="FormatException">The text is no duration, or one of more than a day.</exception>
    public static TimeSpan Parse(string? text)
    {
        foreach ((string name, TimeSpan length) in Units)
        {
            if (text is not null && text.EndsWith(name, StringComparison.Ordinal)
                && double.TryParse(
                    text.AsSpan(0, text.Length - name.Length),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out double number)
                && number <= Most / length)
            {
                return number * length;
            }
        }

        throw new FormatException("The value must be a duration up to a day, for example 200ms, 1.5s or 20m");
    }

    /// <summary>Reads a duration that may have a sign.</summary>
    /// <exception cref="FormatException">The text is no duration, or one of more than a day.</exception>
    public static TimeSpan ParseSigned(string? text) =>
        text is ['-', ..] ? -Parse(text[1..]) : Parse(text is ['+', ..] ? text[1..] : text);
}

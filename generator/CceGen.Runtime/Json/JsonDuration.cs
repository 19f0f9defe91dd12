#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;
    using global::System.Xml;

    /// <summary>
    /// Reads and writes durations as ISO 8601 has them (<c>P1DT2H30M</c>), and reads those of .NET (<c>1.02:30:00</c>). Years and months
    /// have no fixed length, and are none here.
    /// </summary>
    internal static class JsonDuration
    {
        /// <summary>What a duration is, in messages.</summary>
        public const string Expected = "a duration of weeks, days, hours, minutes and seconds";

        /// <summary>Reads a duration. Digits of a second that do not fit are cut off.</summary>
        public static bool TryParse(string text, out TimeSpan value)
        {
            var sign = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
            if (text.Length == sign || text[sign] != 'P')
            {
                return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);
            }

            value = default;
            var ticks = 0m;
            var time = text.IndexOf('T');
            var date = text.Substring(sign + 1, (time < 0 ? text.Length : time) - sign - 1);
            var isRead = time < 0 ? date.Length > 0 && TryAdd(date, "WD", ref ticks)
                : TryAdd(date, "WD", ref ticks) && time + 1 < text.Length && TryAdd(text.Substring(time + 1), "HMS", ref ticks);
            ticks = decimal.Truncate(text[0] == '-' ? -ticks : ticks);
            if (!isRead || ticks < long.MinValue || ticks > long.MaxValue)
            {
                return false;
            }

            value = new TimeSpan((long)ticks);
            return true;
        }

        /// <summary>Writes a duration: <c>P1DT2H30M</c>.</summary>
        public static string Format(TimeSpan value) => XmlConvert.ToString(value);

        // Numbers and units, each unit at most once and in this order.
        private static bool TryAdd(string text, string units, ref decimal ticks)
        {
            var next = 0;
            for (var position = 0; position < text.Length; position++)
            {
                var start = position;
                while (position < text.Length && text[position] is (>= '0' and <= '9') or '.' or ',')
                {
                    position++;
                }

                var unit = position < text.Length ? units.IndexOf(text[position], next) : -1;
                var number = text.Substring(start, position - start).Replace(',', '.');
                if (unit < 0 || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) || count > long.MaxValue)
                {
                    return false;
                }

                ticks += count * TicksOf(units[unit]);
                next = unit + 1;
            }

            return true;
        }

        private static long TicksOf(char unit) => unit switch
        {
            'W' => 7 * TimeSpan.TicksPerDay,
            'D' => TimeSpan.TicksPerDay,
            'H' => TimeSpan.TicksPerHour,
            'M' => TimeSpan.TicksPerMinute,
            _ => TimeSpan.TicksPerSecond,
        };
    }
}

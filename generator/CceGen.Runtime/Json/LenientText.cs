#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;

    /// <summary>Reads values from texts that are no JSON of the value: in quotes, as programs of .NET have always written and read them.</summary>
    internal static class LenientText
    {
        private const string TimeStart = "/Date(";
        private const string TimeEnd = ")/";
        private const long UnixTicks = 621355968000000000;

        /// <summary>The text of a number that JSON cannot write; null for any other number.</summary>
        public static string? OfNumber(double value)
            => double.IsNaN(value) || double.IsInfinity(value) ? value.ToString(NumberFormatInfo.InvariantInfo) : null;

        public static bool TryInt32(string text, out int value)
            => JsonNumber.TryInt32(text, out value) || int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);

        public static bool TryInt64(string text, out long value)
            => JsonNumber.TryInt64(text, out value) || long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);

        public static bool TryUInt64(string text, out ulong value)
            => JsonNumber.TryUInt64(text, out value) || ulong.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);

        public static bool TryDecimal(string text, out decimal value)
            => JsonNumber.TryDecimal(text, out value) || (!JsonNumber.IsNumber(text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out value));

        /// <summary>Reads a number, which may be infinite or none where the text says so.</summary>
        public static bool TryDouble(string text, out double value)
            => JsonNumber.TryDouble(text, out value) || (!JsonNumber.IsNumber(text) && (TryNoNumber(text, out value) || TryFinite(text, out value)));

        /// <summary>As <see cref="TryDouble"/>.</summary>
        public static bool TrySingle(string text, out float value)
        {
            if (JsonNumber.TrySingle(text, out value))
            {
                return true;
            }

            var isRead = TryDouble(text, out var number);
            value = (float)number;
            return isRead && float.IsInfinity(value) == double.IsInfinity(number);
        }

        /// <summary>Reads a time, which may be milliseconds since 1970 with an offset: <c>/Date(1704164645000+0200)/</c>.</summary>
        public static bool TryDateTimeOffset(string text, out DateTimeOffset value)
            => JsonTime.TryDateTimeOffset(text, out value) || TryMilliseconds(text, out value, out _);

        /// <summary>As <see cref="TryDateTimeOffset"/>. One without an offset is UTC, any other is made local.</summary>
        public static bool TryDateTime(string text, out DateTime value)
        {
            if (JsonTime.TryDateTime(text, out value))
            {
                return true;
            }

            var isRead = TryMilliseconds(text, out var time, out var hasOffset);
            value = hasOffset ? time.LocalDateTime : time.UtcDateTime;
            return isRead;
        }

        // .NET Framework knows them in one letter case.
        private static bool TryNoNumber(string text, out double value)
        {
            var name = text.Trim();
            value = Is("NaN") ? double.NaN
                : Is("Infinity") || Is("+Infinity") ? double.PositiveInfinity
                : Is("-Infinity") ? double.NegativeInfinity
                : 0;
            return value != 0;

            bool Is(string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
        }

        private static bool TryFinite(string text, out double value)
            => double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value) && !double.IsNaN(value) && !double.IsInfinity(value);

        private static bool TryMilliseconds(string text, out DateTimeOffset value, out bool hasOffset)
        {
            value = default;
            hasOffset = false;
            if (!text.StartsWith(TimeStart, StringComparison.Ordinal) || !text.EndsWith(TimeEnd, StringComparison.Ordinal) || text.Length < TimeStart.Length + TimeEnd.Length)
            {
                return false;
            }

            var number = text.Substring(TimeStart.Length, text.Length - TimeStart.Length - TimeEnd.Length);
            var sign = Math.Max(number.LastIndexOf('+'), number.LastIndexOf('-'));
            hasOffset = sign > 0;
            var offset = TimeSpan.Zero;
            var whole = hasOffset ? number.Substring(0, sign) : number;
            return (!hasOffset || TryOffset(number.Substring(sign), out offset))
                && long.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
                && TryTime(milliseconds, offset, out value);
        }

        // A sign, two digits of hours and two of minutes, or none.
        private static bool TryOffset(string text, out TimeSpan offset)
        {
            offset = default;
            var number = text.Substring(1);
            if (text.Length is not (3 or 5) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            {
                return false;
            }

            var minutes = text.Length == 3 ? digits * 60 : (digits / 100 * 60) + (digits % 100);
            offset = TimeSpan.FromMinutes(text[0] == '-' ? -minutes : minutes);
            return minutes <= 14 * 60;
        }

        private static bool TryTime(long milliseconds, TimeSpan offset, out DateTimeOffset value)
        {
            value = default;
            if (Math.Abs((decimal)milliseconds) > long.MaxValue / TimeSpan.TicksPerMillisecond)
            {
                return false;
            }

            var utc = (decimal)UnixTicks + (milliseconds * TimeSpan.TicksPerMillisecond);
            var local = utc + offset.Ticks;
            if (utc < 0 || local < 0 || utc > DateTime.MaxValue.Ticks || local > DateTime.MaxValue.Ticks)
            {
                return false;
            }

            value = new DateTimeOffset((long)local, offset);
            return true;
        }
    }
}

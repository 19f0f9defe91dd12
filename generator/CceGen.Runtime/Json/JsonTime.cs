#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;

    /// <summary>Reads times from their text, as RFC 3339 and ISO 8601 write them; a blank may stand for the T.</summary>
    internal static class JsonTime
    {
        /// <summary>How a time is written.</summary>
        public const string Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

        private const int LengthOfDate = 10;
        private const int LengthOfSeconds = 19;
        private const int MostDigitsOfSecond = 7;

        /// <summary>Writes a time. One of UTC ends in Z, as most services write it.</summary>
        public static string ToText(DateTimeOffset value)
            => value.Offset == TimeSpan.Zero
                ? value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)
                : value.ToString(Format, CultureInfo.InvariantCulture);

        /// <summary>The length of a time as it is written, without its offset.</summary>
        public static int LengthOf(DateTime value)
        {
            var fraction = value.Ticks % TimeSpan.TicksPerSecond;
            if (fraction == 0)
            {
                return LengthOfSeconds;
            }

            var length = LengthOfSeconds + 1 + MostDigitsOfSecond;
            for (; fraction % 10 == 0; fraction /= 10)
            {
                length--;
            }

            return length;
        }

        /// <summary>Reads a time. One without an offset is local.</summary>
        public static bool TryDateTimeOffset(string text, out DateTimeOffset value)
        {
            value = default;
            return IsDate(text) && DateTimeOffset.TryParse(Shortened(text), CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        }

        /// <summary>Reads a time. One without an offset is of no kind, one in Greenwich is UTC, any other is made local.</summary>
        public static bool TryDateTime(string text, out DateTime value)
        {
            value = default;
            return IsDate(text) && DateTime.TryParse(Shortened(text), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);
        }

        // The framework alone would take 1.5 for a day in May.
        private static bool IsDate(string text)
            => text.Length >= LengthOfDate && text[4] == '-' && text[7] == '-'
                && (text.Length == LengthOfDate || text[LengthOfDate] is 'T' or 't' or ' ');

        // Digits that do not fit are cut off, where the framework would round.
        private static string Shortened(string text)
        {
            var start = text.IndexOf('.') + 1;
            var end = start;
            while (start > 0 && end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            return end - start > MostDigitsOfSecond ? text.Remove(start + MostDigitsOfSecond, end - start - MostDigitsOfSecond) : text;
        }
    }
}

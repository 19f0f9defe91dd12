#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>Reads times that are written as most are, <c>2026-01-02T03:04:05.678Z</c>, without a text of their own.</summary>
    internal static class JsonUsualTime
    {
        private const int LengthOfSeconds = 19;
        private const int LengthOfOffset = 6;

        // Of these, no offset leads out of what .NET has.
        private const int FirstYear = 2;
        private const int LastYear = 9998;
        private const int MostHoursOfOffset = 13;

        /// <summary>Reads a time with an offset. What is false here may be a time all the same.</summary>
        public static bool TryRead(in JsonCharacters text, out DateTimeOffset value)
        {
            value = default;
            if (text.Length <= LengthOfSeconds || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
            {
                return false;
            }

            var position = LengthOfSeconds;
            var fraction = text[position] == '.' ? Fraction(text, ref position) : 0;
            var (year, month, day) = (text.ToNumber(0, 4), text.ToNumber(5, 2), text.ToNumber(8, 2));
            var (hour, minute, second) = (text.ToNumber(11, 2), text.ToNumber(14, 2), text.ToNumber(17, 2));
            if (!TryOffset(text, position, out var offset)
                || year is not (>= FirstYear and <= LastYear)
                || month is not (>= 1 and <= 12)
                || day < 1
                || day > DateTime.DaysInMonth(year, month)
                || !(IsBelow(hour, 24) && IsBelow(minute, 60) && IsBelow(second, 60)))
            {
                return false;
            }

            value = new DateTimeOffset(new DateTime(year, month, day, hour, minute, second).AddTicks(fraction), offset);
            return true;
        }

        private static bool IsBelow(int number, int limit) => number >= 0 && number < limit;

        // The ticks of up to seven digits.
        private static long Fraction(in JsonCharacters text, ref int position)
        {
            var ticks = 0L;
            position++;
            for (var unit = TimeSpan.TicksPerSecond / 10; unit > 0 && position < text.Length && text[position] is >= '0' and <= '9'; unit /= 10)
            {
                ticks += unit * (text[position] - '0');
                position++;
            }

            return ticks;
        }

        private static bool TryOffset(in JsonCharacters text, int start, out TimeSpan offset)
        {
            offset = TimeSpan.Zero;
            if (start == text.Length - 1 && text[start] == 'Z')
            {
                return text[start - 1] != '.';
            }

            if (start != text.Length - LengthOfOffset || text[start] is not ('+' or '-') || text[start - 1] == '.' || text[start + 3] != ':')
            {
                return false;
            }

            var (hours, minutes) = (text.ToNumber(start + 1, 2), text.ToNumber(start + 4, 2));
            offset = new TimeSpan(hours, minutes, 0);
            offset = text[start] == '-' ? -offset : offset;
            return IsBelow(hours, MostHoursOfOffset + 1) && IsBelow(minutes, 60);
        }
    }
}

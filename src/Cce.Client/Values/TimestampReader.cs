namespace Cce.Client;

/// <summary>
/// Reads a date, a time and an offset, in the forms that <see cref="CceTimestamp"/> names. It makes no other objects and asks
/// no culture.
/// </summary>
internal static class TimestampReader
{
    private const int MaximumOffsetMinutes = 14 * 60;
    private const int FractionDigits = 9;

    public static bool TryRead(string text, out DateTimeOffset value, out int nanoseconds)
    {
        value = default;
        nanoseconds = 0;
        var cursor = new TextCursor(text);
        cursor.SkipWhiteSpace();
        if (!TryDate(ref cursor, out long days)
            || !TrySeparator(ref cursor, out bool isGoForm)
            || !TryClock(ref cursor, out int seconds)
            || !TryFraction(ref cursor, out int fraction)
            || !TryOffset(ref cursor, ref isGoForm, out int offsetMinutes)
            || !TryEnd(ref cursor, isGoForm))
        {
            return false;
        }

        long ticks = (days * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond) + (fraction / 100);
        long utc = ticks - (offsetMinutes * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        nanoseconds = fraction;
        value = new DateTimeOffset(ticks, TimeSpan.FromMinutes(offsetMinutes));
        return true;
    }

    private static bool TryDate(ref TextCursor cursor, out long days)
    {
        days = 0;
        if (!cursor.TryNumber(4, out int year) || !cursor.Skip('-')
            || !cursor.TryNumber(2, out int month) || !cursor.Skip('-')
            || !cursor.TryNumber(2, out int day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        days = new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay;
        return true;
    }

    // Only after a space, as Go writes it, may the name of a zone follow.
    private static bool TrySeparator(ref TextCursor cursor, out bool isGoForm)
    {
        isGoForm = cursor.Skip(' ');
        return isGoForm || cursor.Skip('T') || cursor.Skip('t');
    }

    private static bool TryClock(ref TextCursor cursor, out int seconds)
    {
        seconds = 0;
        if (!cursor.TryNumber(2, out int hour) || !cursor.Skip(':')
            || !cursor.TryNumber(2, out int minute) || !cursor.Skip(':')
            || !cursor.TryNumber(2, out int second)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        seconds = (((hour * 60) + minute) * 60) + second;
        return true;
    }

    // Digits beyond the ninth are read and dropped.
    private static bool TryFraction(ref TextCursor cursor, out int nanoseconds)
    {
        nanoseconds = 0;
        if (!cursor.Skip('.') && !cursor.Skip(','))
        {
            return true;
        }

        int count = 0;
        while (cursor.TryDigit(out int digit))
        {
            nanoseconds = count < FractionDigits ? (nanoseconds * 10) + digit : nanoseconds;
            count++;
        }

        for (int missing = count; missing < FractionDigits; missing++)
        {
            nanoseconds *= 10;
        }

        return count > 0;
    }

    private static bool TryOffset(ref TextCursor cursor, ref bool isGoForm, out int minutes)
    {
        minutes = 0;
        cursor.SkipWhiteSpace();
        if (cursor.Skip('Z') || cursor.Skip('z') || (isGoForm && (cursor.Skip("UTC") || cursor.Skip("GMT"))))
        {
            isGoForm = false;
            return true;
        }

        bool isNegative = cursor.Skip('-');
        if ((!isNegative && !cursor.Skip('+')) || !cursor.TryNumber(2, out int hour))
        {
            return false;
        }

        bool needsMinute = cursor.Skip(':');
        if (!cursor.TryNumber(2, out int minute) && needsMinute)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        bool isInRange = minute <= 59 && minutes <= MaximumOffsetMinutes;
        minutes = isNegative ? -minutes : minutes;
        return isInRange;
    }

    // A label is any text: Go prints the name that a program gave to its zone, and after it the monotonic clock.
    private static bool TryEnd(ref TextCursor cursor, bool isGoForm)
    {
        if (isGoForm && cursor.IsAtSpace)
        {
            return true;
        }

        cursor.SkipWhiteSpace();
        return cursor.IsAtEnd;
    }
}

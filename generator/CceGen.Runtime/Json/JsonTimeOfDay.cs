#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;

    /// <summary>Reads and writes times of day: <c>13:30:00</c>. One with an offset is none here, because the offset would be lost.</summary>
    internal static class JsonTimeOfDay
    {
        /// <summary>What a time of day is, in messages.</summary>
        public const string Expected = "a time of day without an offset";

        /// <summary>How a time of day is written.</summary>
        public const string Format = "HH:mm:ss.FFFFFFF";

        private static readonly string[] Formats = { @"hh\:mm\:ss\.FFFFFFF", @"hh\:mm\:ss", @"hh\:mm" };

        /// <summary>Reads a time of day.</summary>
        public static bool TryParse(string text, out TimeSpan value)
            => TimeSpan.TryParseExact(text, Formats, CultureInfo.InvariantCulture, out value) && value < TimeSpan.FromDays(1);

        /// <summary>Writes a time of day; a value that is none, as one of 24 hours, is written as a duration of .NET.</summary>
        public static string ToText(TimeSpan value)
            => value >= TimeSpan.Zero && value < TimeSpan.FromDays(1)
                ? new DateTime(value.Ticks).ToString(Format, CultureInfo.InvariantCulture)
                : value.ToString("c", CultureInfo.InvariantCulture);
    }
}

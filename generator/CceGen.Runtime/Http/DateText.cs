#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;

    /// <summary>Writes dates and times in a format of the user's, whatever the culture. Null stays null.</summary>
    internal static class DateText
    {
        public static string? Of(DateTimeOffset? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture);

        public static string? Of(DateTime? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture);
    #if NET6_0_OR_GREATER

        /// <summary>Writes a date; where the format asks for a time, it is midnight.</summary>
        public static string? Of(DateOnly? value, string format)
            => format.Length == 1 && "dDmMoOrRyY".Contains(format, StringComparison.Ordinal)
                ? value?.ToString(format, CultureInfo.InvariantCulture)
                : value?.ToDateTime(TimeOnly.MinValue).ToString(format, CultureInfo.InvariantCulture);
    #endif
    }
}

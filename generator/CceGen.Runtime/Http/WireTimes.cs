#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;

    /// <summary>Formats durations and times of day for paths, queries and headers. Null stays null.</summary>
    internal static class WireTimes
    {
        public static string? OfDuration(TimeSpan? value) => value is null ? null : JsonDuration.Format(value.Value);

        public static string? OfTimeSpan(TimeSpan? value) => value?.ToString("c", CultureInfo.InvariantCulture);

        public static string? OfTimeInTimeSpan(TimeSpan? value) => value is null ? null : JsonTimeOfDay.ToText(value.Value);
    #if NET6_0_OR_GREATER

        public static string? OfTimeOnly(TimeOnly? value) => value?.ToString(JsonTimeOfDay.Format, CultureInfo.InvariantCulture);
    #endif
    }
}

#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;

    /// <summary>Formats values for paths, queries and headers, whatever the culture. Null stays null.</summary>
    internal static class WireText
    {
        private const string DateFormat = "yyyy-MM-dd";
        private const string DateTimeFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

        public static string? Of(bool? value) => value is null ? null : value.Value ? "true" : "false";

        public static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

        public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

        public static string? Of(ulong? value) => value?.ToString(CultureInfo.InvariantCulture);

        public static string? Of(float? value) => value?.ToString("R", CultureInfo.InvariantCulture);

        public static string? Of(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

        public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

        public static string? Of(Guid? value) => value?.ToString("D");

        public static string? Of(Uri? value) => value?.OriginalString;

        public static string? Of(byte[]? value) => value is null ? null : Convert.ToBase64String(value);

        // One of UTC ends in Z, as most services write it.
        public static string? Of(DateTimeOffset? value)
            => value?.Offset == TimeSpan.Zero ? Of(value.Value.UtcDateTime) : value?.ToString(DateTimeFormat, CultureInfo.InvariantCulture);

        public static string? Of(DateTime? value) => value?.ToString(DateTimeFormat, CultureInfo.InvariantCulture);

        public static string? OfDate(DateTimeOffset? value) => value?.ToString(DateFormat, CultureInfo.InvariantCulture);

        public static string? OfDate(DateTime? value) => value?.ToString(DateFormat, CultureInfo.InvariantCulture);
    #if NET6_0_OR_GREATER

        public static string? OfDate(DateOnly? value) => value?.ToString(DateFormat, CultureInfo.InvariantCulture);
    #endif
    }
}

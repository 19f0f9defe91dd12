#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Globalization;

    /// <summary>Whether a text that was read still stands for a value: for exactly this one, and for no other that would be written otherwise.</summary>
    internal static class JsonSpelling
    {
        /// <summary>Stands for any time of UTC that is written as usual but for this offset in place of a Z, as many services write all of theirs.</summary>
        public const string ZeroOffset = "+00:00";

        public static bool IsDouble(string text, double value)
            => JsonNumber.TryDouble(text, out var number) && BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(value);

        public static bool IsSingle(string text, float value)
            => JsonNumber.TrySingle(text, out var number) && BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(value);

        /// <summary>Zeros at the end are a part of the value: they are written.</summary>
        public static bool IsDecimal(string text, decimal value)
            => JsonNumber.TryDecimal(text, out var number) && number.ToString(CultureInfo.InvariantCulture) == value.ToString(CultureInfo.InvariantCulture);

        public static bool IsDateTimeOffset(string text, DateTimeOffset value)
            => text == ZeroOffset ? value.Offset == TimeSpan.Zero : JsonTime.TryDateTimeOffset(text, out var time) && time.EqualsExact(value);

        public static bool IsDateTime(string text, DateTime value) => JsonTime.TryDateTime(text, out var time) && time == value && time.Kind == value.Kind;

        public static bool IsDuration(string text, TimeSpan value) => JsonDuration.TryParse(text, out var duration) && duration == value;

        public static bool IsTimeOfDay(string text, TimeSpan value) => JsonTimeOfDay.TryParse(text, out var time) && time == value;

        public static bool IsTimeSpan(string text, TimeSpan value)
            => TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var span) && span == value;

        public static bool IsGuid(string text, Guid value) => Guid.TryParse(text, out var id) && id == value;
    }
}

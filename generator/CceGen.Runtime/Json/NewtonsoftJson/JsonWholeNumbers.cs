#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Numerics;
    using global::Newtonsoft.Json;

    /// <summary>Writes whole numbers without the fraction that the library adds to them, which no reader of integers takes.</summary>
    internal static class JsonWholeNumbers
    {
        // Below it, a double has the digits of a long.
        private const double Large = 1e15;

        /// <summary>Writes a number that is whole; returns false for any other.</summary>
        public static bool TryWrite(JsonWriter writer, double value)
        {
            if (!IsWhole(value))
            {
                return false;
            }

            if (Math.Abs(value) < Large && value != 0)
            {
                writer.WriteValue((long)value);
                return true;
            }

            return TryWrite(writer, value.ToString("R", CultureInfo.InvariantCulture));
        }

        /// <inheritdoc cref="TryWrite(JsonWriter, double)"/>
        public static bool TryWrite(JsonWriter writer, float value) => IsWhole(value) && TryWrite(writer, value.ToString("R", CultureInfo.InvariantCulture));

        /// <inheritdoc cref="TryWrite(JsonWriter, double)"/>
        public static bool TryWrite(JsonWriter writer, decimal value)
        {
            const int scale = 0xFF0000;
            if ((decimal.GetBits(value)[3] & scale) != 0)
            {
                return false;
            }

            if (value is >= long.MinValue and <= long.MaxValue)
            {
                writer.WriteValue((long)value);
            }
            else
            {
                writer.WriteValue((object)new BigInteger(value));
            }

            return true;
        }

        private static bool IsWhole(double value) => value == Math.Floor(value) && !double.IsInfinity(value);

        // Zero comes here, because it may be negative.
        private static bool TryWrite(JsonWriter writer, string text)
        {
            if (text.IndexOf('E') >= 0)
            {
                return false;
            }

            writer.WriteRawValue(text);
            return true;
        }
    }
}

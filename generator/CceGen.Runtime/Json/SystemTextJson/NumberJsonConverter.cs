#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;

    /// <summary>Reads and writes an enum that is a whole number on the wire.</summary>
    internal abstract class NumberJsonConverter<T> : JsonCodec<T>
        where T : struct
    {
        private const string Expected = "a whole number that the enum can hold";

        public sealed override T Read(ref Utf8JsonReader reader)
        {
            if (ReadsNames && reader.TokenType == JsonTokenType.String && IsName(reader.GetString()!, out var named))
            {
                return named;
            }

            var isWhole = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
                || JsonNumber.TryInt64(JsonScalars.NumberText(ref reader, Expected), out number);
            var value = FromNumber(number);
            return isWhole && ToNumber(value) == number ? value : throw JsonScalars.Invalid(ref reader, Expected);
        }

        public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var isWhole = JsonNumber.TryInt64(reader.GetString()!, out var number);
            var value = FromNumber(number);
            return isWhole && ToNumber(value) == number ? value : throw new JsonException($"The key is not {Expected}.");
        }

        public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
            => writer.WritePropertyName(ToNumber(value).ToString(CultureInfo.InvariantCulture));

        public sealed override void Write(Utf8JsonWriter writer, T value) => writer.WriteNumberValue(ToNumber(value));

        /// <summary>Whether the name of a member is read as well, in any letter case.</summary>
        protected virtual bool ReadsNames => false;

        protected abstract long ToNumber(T value);

        /// <summary>The value with the number; another one if the enum cannot hold it.</summary>
        protected abstract T FromNumber(long number);

        private static bool IsName(string text, out T value)
        {
            value = default;
            return !JsonNumber.IsNumber(text) && Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(typeof(T), value);
        }
    }
}

#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Reads and writes a date without a time.</summary>
    internal sealed class DateJsonConverter<T> : JsonConverter<T>
    {
        public override bool HandleNull => true;

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return default;
            }

            var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            if (!DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                throw new JsonException($"'{text}' is not a date.");
            }

            var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
    #if NET6_0_OR_GREATER
            if (type == typeof(DateOnly))
            {
                return (T)(object)DateOnly.FromDateTime(date);
            }

    #endif
            return type == typeof(DateTimeOffset) ? (T)(object)new DateTimeOffset(date, TimeSpan.Zero) : (T)(object)date;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
            => writer.WriteStringValue((value as IFormattable)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}

#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes a date without a time.</summary>
    internal sealed class DateJsonConverter : JsonConverter
    {
        public override bool CanConvert(Type objectType) => true;

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
        {
            if (reader.Value is not string text)
            {
                return reader.TokenType == JsonToken.Null
                    ? Nullable.GetUnderlyingType(objectType) is null ? existingValue : null
                    : throw new JsonSerializationException($"A date was expected at '{reader.Path}', not {reader.TokenType}.");
            }

            var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
            if (!DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                throw new JsonSerializationException($"'{text}' at '{reader.Path}' is not a date.");
            }

    #if NET6_0_OR_GREATER
            if (type == typeof(DateOnly))
            {
                return DateOnly.FromDateTime(date);
            }

    #endif
            return type == typeof(DateTimeOffset) ? new DateTimeOffset(date, TimeSpan.Zero) : date;
        }

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
            => writer.WriteValue((value as IFormattable)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}

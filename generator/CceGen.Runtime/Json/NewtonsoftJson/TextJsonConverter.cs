#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes a value type that is a text on the wire.</summary>
    internal abstract class TextJsonConverter<T> : JsonConverter, ITextConverter
        where T : struct
    {
        public sealed override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

        public sealed override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.TokenType switch
        {
            JsonToken.Null => objectType == typeof(T) ? default(T) : null,
            _ => Parse(JsonValues.Text(reader)),
        };

        public sealed override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
            => writer.WriteValue(value is T text ? Format(text) : null);

        /// <summary>The text; null for a value that was never set.</summary>
        protected abstract string? Format(T value);

        protected abstract T Parse(string text);

        protected static JsonSerializationException Unknown(string text)
            => new JsonSerializationException($"'{text}' is not a value of {typeof(T).Name}.");
    }
}

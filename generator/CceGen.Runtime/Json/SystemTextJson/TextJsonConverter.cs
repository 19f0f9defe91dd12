#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Reads and writes a value type that is a text on the wire.</summary>
    internal abstract class TextJsonConverter<T> : JsonConverter<T>
        where T : struct
    {
        public sealed override bool HandleNull => true;

        public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => Parse(reader.GetString()!),
            _ => throw new JsonException($"A text was expected, not {reader.TokenType}."),
        };

        public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));

        /// <summary>The text; null for a value that was never set.</summary>
        protected abstract string? Format(T value);

        protected abstract T Parse(string text);

        protected static JsonException Unknown(string text) => new JsonException($"'{text}' is not a value of {typeof(T).Name}.");
    }
}

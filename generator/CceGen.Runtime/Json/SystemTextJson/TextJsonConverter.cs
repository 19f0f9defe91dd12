#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <summary>Reads and writes a value type that is a text on the wire.</summary>
    internal abstract class TextJsonConverter<T> : JsonCodec<T>
        where T : struct
    {
        public sealed override T Read(ref Utf8JsonReader reader) => Parse(JsonScalars.Text(ref reader, "a string"));

        public sealed override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Format(value));

        public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Parse(reader.GetString()!);

        public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
            => writer.WritePropertyName(Format(value) ?? throw new JsonException($"A {typeof(T).Name} that was never set is no key."));

        /// <summary>The text; null for a value that was never set.</summary>
        protected abstract string? Format(T value);

        protected abstract T Parse(string text);

        protected static JsonException Unknown(string text) => new JsonException($"'{text}' is not a value of {typeof(T).Name}.");
    }
}

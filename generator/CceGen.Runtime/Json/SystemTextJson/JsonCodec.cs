#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Reads and writes values of a type. The library's own calls are forwarded.</summary>
    internal abstract class JsonCodec<T> : JsonConverter<T>
    {
        public sealed override bool HandleNull => true;

        /// <summary>Reads the value whose first token the reader is at, and leaves the reader at its last one.</summary>
        /// <exception cref="JsonException">The JSON is no such value.</exception>
        public abstract T Read(ref Utf8JsonReader reader);

        public abstract void Write(Utf8JsonWriter writer, T value);

        public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null && default(T) is not null)
            {
                return default;
            }

            var outer = JsonSettings.Enter(options);
            try
            {
                return Read(ref reader);
            }
            finally
            {
                JsonSettings.Leave(outer);
            }
        }

        public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            var outer = JsonSettings.Enter(options);
            try
            {
                Write(writer, value);
            }
            finally
            {
                JsonSettings.Leave(outer);
            }
        }

        /// <summary>Reads the value of the member whose name the reader is at.</summary>
        public T ReadNext(ref Utf8JsonReader reader)
        {
            reader.Read();
            return Read(ref reader);
        }

        /// <summary>Reads the value of a member that cannot be null: null leaves it as it is.</summary>
        public void ReadNext(ref Utf8JsonReader reader, ref JsonOptional<T> member)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
            {
                member = new JsonOptional<T>(Read(ref reader));
            }
        }

        /// <summary>Writes a member.</summary>
        public void Write(Utf8JsonWriter writer, JsonEncodedText name, T value)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        /// <summary>Writes a member that is there.</summary>
        public void Write(Utf8JsonWriter writer, JsonEncodedText name, JsonOptional<T> member)
        {
            if (member.IsSet)
            {
                Write(writer, name, member.Value);
            }
        }

        /// <summary>Writes a member that is not null.</summary>
        public void WriteOptional(Utf8JsonWriter writer, JsonEncodedText name, T value)
        {
            if (value is not null)
            {
                Write(writer, name, value);
            }
        }

        /// <summary>The user's own converter for the type; null when there is none.</summary>
        protected JsonConverter<T> Own => JsonSettings.ConverterOf(typeof(T)) is JsonConverter<T> own && own != this ? own : null;
    }
}

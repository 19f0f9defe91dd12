#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes values of a type. The library's own calls are forwarded.</summary>
    internal abstract class JsonCodec<T> : JsonConverter
    {
        /// <summary>Whether a number is read as it was written, which a reader of the library must know before it reads.</summary>
        public virtual bool ReadsText => false;

        public sealed override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

        /// <summary>Reads the value whose first token the reader is at, and leaves the reader at its last one.</summary>
        /// <exception cref="JsonException">The JSON is no such value.</exception>
        public abstract T Read(JsonReader reader);

        public abstract void Write(JsonWriter writer, T value);

        public sealed override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
        {
            // The library skips comments for itself, but not for a converter.
            if (reader.TokenType == JsonToken.Comment)
            {
                JsonScalars.Next(reader);
            }

            if (reader.TokenType == JsonToken.Null && default(T) is not null)
            {
                return Nullable.GetUnderlyingType(objectType) is null ? (object)default(T) : null;
            }

            if (!objectType.IsAssignableFrom(typeof(T)))
            {
                throw JsonScalars.At(reader, $"'{objectType.Name}' is not described by the document, only its base '{typeof(T).Name}'.");
            }

            // Text that looks like a date stays text, whatever the settings are.
            var dates = reader.DateParseHandling;
            reader.DateParseHandling = DateParseHandling.None;
            var outer = JsonSettings.Enter(serializer);
            try
            {
                return Read(reader);
            }
            finally
            {
                JsonSettings.Leave(outer);
                reader.DateParseHandling = dates;
            }
        }

        public sealed override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        {
            var outer = JsonSettings.Enter(serializer);
            try
            {
                Write(writer, (T)value);
            }
            finally
            {
                JsonSettings.Leave(outer);
            }
        }

        /// <summary>Moves to the next token, where a value or the end of a list may be, and loses nothing of it.</summary>
        public JsonToken MoveNext(JsonReader reader) => !ReadsText || reader is JsonBodyReader ? JsonScalars.Next(reader) : JsonScalars.NextText(reader);

        /// <summary>Reads the value of the member whose name the reader is at.</summary>
        public T ReadNext(JsonReader reader)
        {
            MoveNext(reader);
            return Read(reader);
        }

        /// <summary>Reads the value of a member that cannot be null: null leaves it as it is.</summary>
        public void ReadNext(JsonReader reader, ref JsonOptional<T> member)
        {
            if (MoveNext(reader) != JsonToken.Null)
            {
                member = new JsonOptional<T>(Read(reader));
            }
        }

        /// <summary>Writes a member.</summary>
        public void Write(JsonWriter writer, string name, T value)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        /// <summary>Writes a member that is there.</summary>
        public void Write(JsonWriter writer, string name, JsonOptional<T> member)
        {
            if (member.IsSet)
            {
                Write(writer, name, member.Value);
            }
        }

        /// <summary>Writes a member that is not null.</summary>
        public void WriteOptional(JsonWriter writer, string name, T value)
        {
            if (value is not null)
            {
                Write(writer, name, value);
            }
        }
    }
}

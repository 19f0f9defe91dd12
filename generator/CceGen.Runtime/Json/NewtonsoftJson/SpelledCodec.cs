#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>
    /// Reads and writes members whose values can be written in several ways. How one was written is kept with the object where it is not the
    /// usual way, and the member is written so again as long as it has the same value.
    /// </summary>
    internal abstract class SpelledCodec<T>
        where T : struct
    {
        private readonly JsonCodec<T> _codec;
        private readonly Func<string, T, bool> _standsFor;

        /// <param name="codec">Reads the value, and writes it as usual.</param>
        /// <param name="standsFor">Whether a text that was read has exactly the value.</param>
        protected SpelledCodec(JsonCodec<T> codec, Func<string, T, bool> standsFor)
        {
            _codec = codec;
            _standsFor = standsFor;
        }

        /// <summary>Reads the value of the member whose name the reader is at, or null.</summary>
        /// <param name="reader">At the name.</param>
        /// <param name="spellings">Those of the object.</param>
        /// <param name="index">That of the member among them.</param>
        /// <exception cref="JsonException">The JSON is no such value.</exception>
        public T? ReadNextNullable(JsonReader reader, ref JsonSpellings spellings, int index)
        {
            return MoveNext(reader) == JsonToken.Null ? null : Read(reader, ref spellings, index);
        }

        /// <summary>Reads the value of a member that cannot be null: null leaves it as it is.</summary>
        /// <exception cref="JsonException">The JSON is no such value.</exception>
        public void ReadNext(JsonReader reader, ref JsonOptional<T> member, ref JsonSpellings spellings, int index)
        {
            if (MoveNext(reader) != JsonToken.Null)
            {
                member = new JsonOptional<T>(Read(reader, ref spellings, index));
            }
        }

        /// <summary>Writes a member that is there.</summary>
        public void Write(JsonWriter writer, string name, JsonOptional<T> member, string spelling)
        {
            if (member.IsSet)
            {
                Write(writer, name, member.Value, spelling);
            }
        }

        /// <summary>Writes a member that is not null.</summary>
        public void WriteOptional(JsonWriter writer, string name, T? value, string spelling)
        {
            if (value is { } given)
            {
                Write(writer, name, given, spelling);
            }
        }

        /// <summary>Writes a member, null included.</summary>
        public void WriteNullable(JsonWriter writer, string name, T? value, string spelling)
        {
            if (value is { } given)
            {
                Write(writer, name, given, spelling);
            }
            else
            {
                writer.WritePropertyName(name);
                writer.WriteNull();
            }
        }

        /// <summary>Writes a member that is there, null included.</summary>
        public void WriteNullable(JsonWriter writer, string name, JsonOptional<T?> member, string spelling)
        {
            if (member.IsSet)
            {
                WriteNullable(writer, name, member.Value, spelling);
            }
        }

        /// <summary>How the value that the reader is at is written; null where it is as usual.</summary>
        protected abstract string Spelling(JsonReader reader, T value);

        /// <summary>Writes the text of the value, of which nothing has to be escaped.</summary>
        protected abstract void WriteSpelling(JsonWriter writer, string text, T value);

        /// <summary>Moves to the value, and loses nothing of how it is written.</summary>
        protected virtual JsonToken MoveNext(JsonReader reader) => JsonScalars.Next(reader);

        /// <summary>Whether a writer takes the text.</summary>
        protected virtual bool CanWriteSpelling(JsonWriter writer) => true;

        private T Read(JsonReader reader, ref JsonSpellings spellings, int index)
        {
            var value = _codec.Read(reader);
            spellings.Set(index, Spelling(reader, value));
            return value;
        }

        private void Write(JsonWriter writer, string name, T value, string spelling)
        {
            writer.WritePropertyName(name);
            if (spelling is not null && CanWriteSpelling(writer) && _standsFor(spelling, value))
            {
                WriteSpelling(writer, spelling, value);
            }
            else
            {
                _codec.Write(writer, value);
            }
        }
    }
}

#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>Members that are texts in JSON.</summary>
    internal class SpelledText<T> : SpelledCodec<T>
        where T : struct
    {
        private readonly Func<T, string> _toText;

        /// <param name="codec">Reads the value, and writes it as usual.</param>
        /// <param name="toText">How it is usually written.</param>
        /// <param name="standsFor">Whether a text that was read has exactly the value.</param>
        public SpelledText(JsonCodec<T> codec, Func<T, string> toText, Func<string, T, bool> standsFor)
            : base(codec, standsFor)
            => _toText = toText;

        // The library makes times of texts when it reads a document into memory.
        protected override string Spelling(JsonReader reader, T value)
        {
            if (IsPlain(JsonScalars.Characters(reader), value) || reader.Value is not string text)
            {
                return null;
            }

            return text == _toText(value) ? null : text;
        }

        protected override void WriteSpelling(JsonWriter writer, string text, T value) => writer.WriteValue(text);

        /// <summary>Whether a look at the text shows that it is the usual one: what is read most often must not make a text of each value.</summary>
        protected virtual bool IsPlain(in JsonCharacters text, T value) => false;
    }
}

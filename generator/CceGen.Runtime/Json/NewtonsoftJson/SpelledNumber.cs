#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::Newtonsoft.Json;

    /// <summary>Members that are numbers.</summary>
    internal sealed class SpelledNumber<T> : SpelledCodec<T>
        where T : struct, IFormattable
    {
        private readonly Func<JsonDigits, bool> _isPlain;
        private readonly bool _readsText;

        /// <param name="codec">Reads the number, and writes it as usual.</param>
        /// <param name="isPlain">Whether the digits alone say that a number is written as usual.</param>
        /// <param name="standsFor">Whether a text that was read has exactly the value.</param>
        public SpelledNumber(JsonCodec<T> codec, Func<JsonDigits, bool> isPlain, Func<string, T, bool> standsFor)
            : base(codec, standsFor)
        {
            _isPlain = isPlain;
            _readsText = codec.ReadsText;
        }

        // A reader of the library hands out the text of a number only where a text is asked for.
        protected override JsonToken MoveNext(JsonReader reader)
            => reader is JsonBodyReader || !(_readsText || reader is JsonTextReader) ? JsonScalars.Next(reader) : JsonScalars.NextText(reader);

        protected override string Spelling(JsonReader reader, T value)
        {
            if (reader is JsonBodyReader body && reader.TokenType is JsonToken.Integer or JsonToken.Float)
            {
                return _isPlain(body.NumberDigits) ? null : Unusual(body.NumberText, value);
            }

            return reader.Value is string text ? Unusual(text, value) : null;
        }

        protected override void WriteSpelling(JsonWriter writer, string text, T value) => writer.WriteRawValue(text);

        // Any other one makes tokens or bytes of values.
        protected override bool CanWriteSpelling(JsonWriter writer) => writer is JsonTextWriter;

        private static string Unusual(string text, T value) => text == value.ToString(null, CultureInfo.InvariantCulture) ? null : text;
    }
}

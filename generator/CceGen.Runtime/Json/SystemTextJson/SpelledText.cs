#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

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

        protected override string Spelling(ref Utf8JsonReader reader, T value)
        {
            if (!reader.HasValueSequence && !reader.ValueIsEscaped && IsPlain(reader.ValueSpan, value))
            {
                return null;
            }

            var text = reader.GetString();
            return text == _toText(value) ? null : text;
        }

        protected override void WriteSpelling(Utf8JsonWriter writer, string text, T value) => writer.WriteRawValue("\"" + text + "\"", skipInputValidation: true);

        /// <summary>Whether a look at the text shows that it is the usual one: what is read most often must not make a text of each value.</summary>
        protected virtual bool IsPlain(ReadOnlySpan<byte> text, T value) => false;
    }
}

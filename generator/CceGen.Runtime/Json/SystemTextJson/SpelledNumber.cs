#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.Text.Json;

    /// <summary>Members that are numbers.</summary>
    internal sealed class SpelledNumber<T> : SpelledCodec<T>
        where T : struct, IFormattable
    {
        private readonly Func<JsonDigits, bool> _isPlain;

        /// <param name="codec">Reads the number, and writes it as usual.</param>
        /// <param name="isPlain">Whether the digits alone say that a number is written as usual.</param>
        /// <param name="standsFor">Whether a text that was read has exactly the value.</param>
        public SpelledNumber(JsonCodec<T> codec, Func<JsonDigits, bool> isPlain, Func<string, T, bool> standsFor)
            : base(codec, standsFor)
            => _isPlain = isPlain;

        protected override string Spelling(ref Utf8JsonReader reader, T value)
        {
            if (reader.TokenType == JsonTokenType.Number && !reader.HasValueSequence && IsPlain(reader.ValueSpan))
            {
                return null;
            }

            var text = JsonScalars.NumberText(ref reader, "a number");
            return text == value.ToString(null, CultureInfo.InvariantCulture) ? null : text;
        }

        protected override void WriteSpelling(Utf8JsonWriter writer, string text, T value) => writer.WriteRawValue(text, skipInputValidation: true);

        private bool IsPlain(ReadOnlySpan<byte> text)
        {
            var digits = default(JsonDigits);
            foreach (var character in text)
            {
                digits.Add((char)character);
            }

            return _isPlain(digits);
        }
    }
}

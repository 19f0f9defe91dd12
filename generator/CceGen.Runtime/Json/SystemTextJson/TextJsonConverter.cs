#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>Reads and writes a value type that is a text on the wire.</summary>
    internal abstract class TextJsonConverter<T> : JsonCodec<T>
        where T : struct
    {
        private const int MostKnown = 8;
        private const int LongestKnown = 64;

        // The first texts that were read, which need not become strings again: most services send few.
        private (byte[] Text, T Value)[] _known = Array.Empty<(byte[], T)>();

        public sealed override T Read(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Parse(JsonScalars.Text(ref reader, "a string"));
            }

            var known = _known;
            foreach (var (text, value) in known)
            {
                if (reader.ValueTextEquals(text))
                {
                    return value;
                }
            }

            return Add(known, reader.GetString()!);
        }

        public sealed override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Format(value));

        public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Parse(reader.GetString()!);

        public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
            => writer.WritePropertyName(Format(value) ?? throw new JsonException($"A {typeof(T).Name} that was never set is no key."));

        /// <summary>The text; null for a value that was never set.</summary>
        protected abstract string? Format(T value);

        protected abstract T Parse(string text);

        /// <summary>The value that is meant by a text which is none of the document's: one in another letter case, the name of a member, or its number.</summary>
        /// <exception cref="JsonException">There is no such value.</exception>
        protected T ParseOther(string text)
        {
            var isNumbered = true;
            foreach (var name in Enum.GetNames(typeof(T)))
            {
                var known = (Enum.TryParse<T>(name, out var value) ? Format(value) : null) ?? "";
                if (string.Equals(known, text, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }

                isNumbered &= known.Length == 0 || char.IsLetter(known[0]);
            }

            // Where texts are like numbers, a number is another text.
            return Enum.TryParse<T>(text, ignoreCase: true, out var other) && Enum.IsDefined(typeof(T), other) && (isNumbered || char.IsLetter(text[0]) || text[0] == '_') ? other : throw Unknown(text);
        }

        private T Add((byte[] Text, T Value)[] known, string text)
        {
            var value = Parse(text);
            if (known.Length < MostKnown && text.Length <= LongestKnown)
            {
                var more = new (byte[], T)[known.Length + 1];
                known.CopyTo(more, 0);
                more[known.Length] = (Encoding.UTF8.GetBytes(text), value);
                _known = more;
            }

            return value;
        }

        protected static JsonException Unknown(string text) => new JsonException($"'{text}' is not a value of {typeof(T).Name}.");
    }
}

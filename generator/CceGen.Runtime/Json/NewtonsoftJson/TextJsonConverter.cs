#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>Reads and writes a value type that is a text on the wire.</summary>
    internal abstract class TextJsonConverter<T> : JsonCodec<T>
        where T : struct
    {
        private const int MostKnown = 8;
        private const int LongestKnown = 64;

        // The first texts that were read, which need not become strings again: most services send few.
        private (string Text, T Value)[] _known = Array.Empty<(string, T)>();

        public sealed override bool ReadsText => true;

        public sealed override T Read(JsonReader reader)
        {
            if (!(reader is JsonBodyReader body && body.TryGetText(out var text)))
            {
                return Parse(JsonScalars.Text(reader, "a string"));
            }

            var known = _known;
            foreach (var (other, value) in known)
            {
                if (text.AreThoseOf(other))
                {
                    return value;
                }
            }

            return Add(known, text.ToString());
        }

        public sealed override void Write(JsonWriter writer, T value) => writer.WriteValue(Format(value));

        /// <summary>The text; null for a value that was never set.</summary>
        protected abstract string? Format(T value);

        protected abstract T Parse(string text);

        /// <summary>The value that is meant by a text which is none of the document's: one in another letter case, the name of a member, or its number.</summary>
        /// <exception cref="JsonSerializationException">There is no such value.</exception>
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

        private T Add((string Text, T Value)[] known, string text)
        {
            var value = Parse(text);
            if (known.Length < MostKnown && text.Length <= LongestKnown)
            {
                var more = new (string, T)[known.Length + 1];
                known.CopyTo(more, 0);
                more[known.Length] = (text, value);
                _known = more;
            }

            return value;
        }

        protected static JsonSerializationException Unknown(string text)
            => new JsonSerializationException($"'{text}' is not a value of {typeof(T).Name}.");
    }
}

#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <summary>A number, whose text in quotes may be one of .NET.</summary>
    internal sealed class LenientNumber<T> : JsonCodec<T>
    {
        private readonly JsonCodec<T> _codec;
        private readonly Parser _tryParse;
        private readonly Func<T, string> _textOf;

        /// <param name="codec">Reads what is no text, and writes the number as usual.</param>
        /// <param name="tryParse">Reads a text.</param>
        /// <param name="textOf">The text of a number that JSON cannot write; null for another one.</param>
        public LenientNumber(JsonCodec<T> codec, Parser tryParse, Func<T, string> textOf = null)
        {
            _codec = codec;
            _tryParse = tryParse;
            _textOf = textOf;
        }

        /// <summary>Reads a text.</summary>
        public delegate bool Parser(string text, out T value);

        public override T Read(ref Utf8JsonReader reader)
            => reader.TokenType == JsonTokenType.String && _tryParse(reader.GetString(), out var value) ? value : _codec.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, T value)
        {
            if (_textOf?.Invoke(value) is { } text)
            {
                writer.WriteStringValue(text);
            }
            else
            {
                _codec.Write(writer, value);
            }
        }
    }
}

#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

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

        public override bool ReadsText => _codec.ReadsText;

        public override T Read(JsonReader reader)
            => reader.Value is string text && _tryParse(text, out var value) ? value : _codec.Read(reader);

        public override void Write(JsonWriter writer, T value)
        {
            if (_textOf?.Invoke(value) is { } text)
            {
                writer.WriteValue(text);
            }
            else
            {
                _codec.Write(writer, value);
            }
        }
    }
}

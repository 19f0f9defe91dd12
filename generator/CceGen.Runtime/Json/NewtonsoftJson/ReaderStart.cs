#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;
    using global::Newtonsoft.Json.Linq;

    /// <summary>Where an object or an array begins, to look into it, and to read it again: a reader of the library does not go back.</summary>
    internal readonly struct ReaderStart
    {
        private readonly JsonReader _reader;
        private readonly int _depth;
        private readonly (JsonNames? Names, int Next) _names;

        /// <param name="reader">At the object or array: one of a body, or of what is in memory.</param>
        public ReaderStart(JsonReader reader)
        {
            _reader = reader;
            _depth = reader.Depth;
            Token = (reader as JTokenReader)?.CurrentToken;
            (Position, _names) = reader is JsonBodyReader body ? (body.StartOfContainer, body.Names.Current) : default;
        }

        /// <summary>Where the object or array begins in a body; 0 in memory.</summary>
        public int Position { get; }

        /// <summary>The object or array in memory; null in a body.</summary>
        public JToken? Token { get; }

        /// <summary>Another reader at the object or array, which looks into it without a limit: the reader itself has one.</summary>
        public JsonReader LookAhead()
        {
            var ahead = _reader is JsonBodyReader body ? body.Again(Position) : Token!.CreateReader();
            ahead.MaxDepth = null;
            ahead.Read();
            return ahead;
        }

        /// <summary>Moves the reader, which stopped somewhere inside of the object or array, to its end.</summary>
        /// <exception cref="JsonReaderException">What is left of it is no JSON, or exceeds a limit.</exception>
        public void SkipRest()
        {
            if (_reader.Depth == _depth)
            {
                _reader.Skip();
            }

            while (_reader.Depth > _depth)
            {
                JsonScalars.Next(_reader);
            }

            if (_reader is JsonBodyReader body)
            {
                body.Names.Leave(_names);
            }
        }

        /// <summary>Another reader at the object or array, which knows how its numbers are written.</summary>
        public JsonReader ReadAgain()
        {
            var again = _reader is JsonBodyReader body ? body.Again(Position) : Token!.CreateReader();
            again.DateParseHandling = DateParseHandling.None;
            again.MaxDepth = null;
            again.Read();
            return again;
        }
    }
}

#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::Newtonsoft.Json;

    /// <summary>
    /// Reads a body that lies in memory. As the library's own reader, it takes comments, a comma at the end, quotation marks of one stroke, and
    /// names without any.
    /// </summary>
    internal sealed class JsonBodyReader : JsonValueReader
    {
        private static readonly object True = true;
        private static readonly object False = false;

        private readonly int _maxValues;
        private JsonNameCursor _names;
        private int _values;
        private int _tokenStart;

        public JsonBodyReader(char[] text, int length, JsonBodySerializer serializer)
            : this(text, 0, length, serializer.MaxValues)
        {
            MaxDepth = serializer.Library.MaxDepth;
        }

        private JsonBodyReader(char[] text, int start, int length, int maxValues)
            : base(text, start, length)
        {
            _maxValues = maxValues;
        }

        /// <summary>Returns a reader of a text of ours, which has no limits.</summary>
        public static JsonBodyReader OfWritten(string text) => new JsonBodyReader(text.ToCharArray(), 0, text.Length, int.MaxValue) { MaxDepth = null };

        /// <summary>Finds the names of members.</summary>
        public ref JsonNameCursor Names => ref _names;

        /// <summary>Where the object or array begins that the reader is at.</summary>
        public int StartOfContainer => _tokenStart;

        /// <summary>Returns another reader in front of what this one has read, for which it has counted the values.</summary>
        /// <param name="start">Where an object or an array begins.</param>
        public JsonBodyReader Again(int start) => new JsonBodyReader(Characters, start, Length, int.MaxValue);

        public override bool Read()
        {
            Forget();
            if (CurrentState == State.PostValue)
            {
                if (SkipBlanks() != ',')
                {
                    return ReadEnd();
                }

                Position++;
                SetStateBasedOnCurrent();
            }

            switch (CurrentState)
            {
                case State.Object or State.ObjectStart:
                    return ReadName();
                case State.Start or State.Property or State.Array or State.ArrayStart:
                    return ReadValue();
                case State.Finished when SkipBlanks() != '\0' || Position < Length:
                    throw Broken("The body goes on after its JSON.");
                default:
                    return ReadNothing();
            }
        }

        // What is no number of JSON, but a double: the library gives it to a type of the user's own that asks for one.
        private bool ReadSymbol()
        {
            var start = Position;
            Position += Peek(0) == '-' ? 1 : 0;
            SkipWord();
            var symbol = new JsonCharacters(Characters, start, Position - start);
            double? value = symbol.AreThoseOf("NaN") ? double.NaN
                : symbol.AreThoseOf("Infinity") ? double.PositiveInfinity
                : symbol.AreThoseOf("-Infinity") ? double.NegativeInfinity
                : null;
            if (value is null)
            {
                Position = start;
                return false;
            }

            Found = symbol;
            SetToken(JsonToken.Float, value);
            return true;
        }

        private bool ReadNothing()
        {
            SetToken(JsonToken.None);
            return false;
        }

        private bool ReadEnd()
        {
            var end = SkipBlanks();
            if (Position == Length)
            {
                return ReadNothing();
            }

            if (end is not ('}' or ']'))
            {
                throw Broken("Expected a comma or the end of an object or an array, but found another character.");
            }

            Position++;
            SetToken(end == '}' ? JsonToken.EndObject : JsonToken.EndArray);
            return true;
        }

        private bool ReadName()
        {
            var first = SkipBlanks();
            if (first == '}' || Position == Length)
            {
                return ReadEnd();
            }

            if (first is '"' or '\'')
            {
                ScanText(first);
            }
            else
            {
                var start = Position;
                SkipWord();
                Found = new JsonCharacters(Characters, start, Position - start);
            }

            var name = _names.Find(Found) ?? Found.ToString();
            if (SkipBlanks() != ':' || (first is not ('"' or '\'') && name.Length == 0))
            {
                throw Broken("Expected a name and a colon, but found another character.");
            }

            Position++;
            SetToken(JsonToken.PropertyName, name);
            return true;
        }

        private bool ReadValue()
        {
            var first = SkipBlanks();
            _tokenStart = Position;
            switch (first)
            {
                case '"' or '\'':
                    ScanText(first);
                    SetText();
                    break;
                case '{':
                    Position++;
                    SetToken(JsonToken.StartObject);
                    break;
                case '[':
                    Position++;
                    SetToken(JsonToken.StartArray);
                    break;
                case ']' when CurrentState is State.Array or State.ArrayStart:
                    return ReadEnd();
                case 't':
                    ScanWord("true");
                    SetToken(JsonToken.Boolean, True);
                    break;
                case 'f':
                    ScanWord("false");
                    SetToken(JsonToken.Boolean, False);
                    break;
                case 'n':
                    ScanWord("null");
                    SetToken(JsonToken.Null);
                    break;
                case '-' or 'N' or 'I' when TakesSymbols && ReadSymbol():
                    break;
                case '-' or (>= '0' and <= '9'):
                    var number = ScanNumber();
                    SetToken(IsFloatAsked ? JsonToken.Float : number);
                    break;
                default:
                    return Position == Length ? ReadNothing() : throw Broken("Expected a value, but found another character.");
            }

            // A value takes up to a hundred times the memory of its text.
            return ++_values > _maxValues ? throw Broken(JsonLimits.TooManyValues(_maxValues)) : true;
        }
    }
}

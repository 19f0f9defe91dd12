#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Numerics;
    using global::Newtonsoft.Json;

    /// <summary>
    /// Reads a body that lies in memory, and knows how a value was written. No text and no number is made of what nobody asks for. As the
    /// library's own reader, it takes comments, a comma at the end, quotation marks of one stroke, and names without any.
    /// </summary>
    internal sealed class JsonBodyReader : JsonTextScanner
    {
        // As in the library: more digits take too long.
        private const int LongestInteger = 380;

        private static readonly object True = true;
        private static readonly object False = false;

        private readonly int _maxValues;
        private JsonNameCursor _names;
        private object? _value;
        private bool _isInteger;
        private bool _isFloat;
        private bool _takesSymbols;
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
            DateParseHandling = DateParseHandling.None;
        }

        /// <summary>Returns a reader of a text of ours, which has no limits.</summary>
        public static JsonBodyReader OfWritten(string text) => new JsonBodyReader(text.ToCharArray(), 0, text.Length, int.MaxValue) { MaxDepth = null };

        /// <summary>The number that was just read, as it was written.</summary>
        public string NumberText => Found.ToString();

        /// <summary>The digits of the number that was just read.</summary>
        public JsonDigits NumberDigits
        {
            get
            {
                var digits = default(JsonDigits);
                for (var index = 0; index < Found.Length; index++)
                {
                    digits.Add(Found[index]);
                }

                return digits;
            }
        }

        /// <summary>Finds the names of members.</summary>
        public ref JsonNameCursor Names => ref _names;

        /// <summary>Where the object or array begins that the reader is at.</summary>
        public int StartOfContainer => _tokenStart;

        public override object? Value => base.Value ?? (_value ??= Create());

        public override Type? ValueType => Value?.GetType();

        /// <summary>Returns another reader in front of what this one has read, for which it has counted the values.</summary>
        /// <param name="start">Where an object or an array begins.</param>
        public JsonBodyReader Again(int start) => new JsonBodyReader(Characters, start, Length, int.MaxValue);

        /// <summary>The characters of the string that was just read; false where the reader is at something else.</summary>
        public bool TryGetText(out JsonCharacters text)
        {
            text = Found;
            return TokenType == JsonToken.String && base.Value is null;
        }

        /// <summary>The characters of the number that was just read; false where the reader is at something else.</summary>
        public bool TryGetNumber(out JsonCharacters number)
        {
            number = Found;
            return TokenType is JsonToken.Integer or JsonToken.Float && base.Value is null;
        }

        public override bool Read()
        {
            _value = null;
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

        public override string? ReadAsString()
        {
            if (!ReadWithSymbols() || TokenType is JsonToken.Null or JsonToken.EndArray)
            {
                return null;
            }

            if (TokenType is JsonToken.StartObject or JsonToken.StartArray)
            {
                throw Broken("Expected a string, but found an object or an array.");
            }

            var text = TokenType == JsonToken.Date ? Found.ToString() : JsonScalars.Text(this, "a string");
            SetToken(JsonToken.String, text, false);
            return text;
        }

        public override int? ReadAsInt32()
        {
            _isInteger = true;
            try
            {
                return base.ReadAsInt32();
            }
            finally
            {
                _isInteger = false;
            }
        }

        public override double? ReadAsDouble()
        {
            _takesSymbols = true;
            try
            {
                return ReadFloat(FloatParseHandling.Double, base.ReadAsDouble);
            }
            finally
            {
                _takesSymbols = false;
            }
        }

        public override decimal? ReadAsDecimal() => ReadFloat(FloatParseHandling.Decimal, base.ReadAsDecimal);

        public override DateTime? ReadAsDateTime() => ReadTime(DateParseHandling.DateTime, base.ReadAsDateTime);

        public override DateTimeOffset? ReadAsDateTimeOffset() => ReadTime(DateParseHandling.DateTimeOffset, base.ReadAsDateTimeOffset);

        private object? Create() => TokenType switch
        {
            JsonToken.String => Found.ToString(),
            JsonToken.Integer => CreateInteger(),
            JsonToken.Float => CreateFloat(),
            _ => null,
        };

        // A type that is asked for comes before the setting for all numbers, and has whole ones of any length.
        private T ReadFloat<T>(FloatParseHandling floats, Func<T> read)
        {
            var outer = FloatParseHandling;
            FloatParseHandling = floats;
            _isFloat = true;
            try
            {
                return read();
            }
            finally
            {
                _isFloat = false;
                FloatParseHandling = outer;
            }
        }

        // A type that is asked for comes before the setting for all times: the other one has lost the offset.
        private T ReadTime<T>(DateParseHandling dates, Func<T> read)
        {
            var outer = DateParseHandling;
            DateParseHandling = outer == DateParseHandling.None ? outer : dates;
            try
            {
                return read();
            }
            finally
            {
                DateParseHandling = outer;
            }
        }

        private object CreateInteger()
        {
            if (Found.TryWhole(out var number) || (Found.Length <= LongestInteger && long.TryParse(NumberText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)))
            {
                return number;
            }

            return !_isInteger && Found.Length <= LongestInteger ? (object)BigInteger.Parse(NumberText, CultureInfo.InvariantCulture) : throw Broken("The number has too many digits.");
        }

        private object CreateFloat()
        {
            const string tooLarge = "The number is too large.";
            return _isInteger ? throw Broken("The number is not whole.")
                : FloatParseHandling == FloatParseHandling.Decimal ? decimal.TryParse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : throw Broken(tooLarge)
                : double.TryParse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (object)number : throw Broken(tooLarge);
        }

        // A setting for types of the user's own: the library has no other way to its reading of times.
        private void ReadAsLibrary()
        {
            using var text = new StringReader(JsonConvert.ToString(Found.ToString()));
            using var reader = new JsonTextReader(text)
            {
                Culture = Culture,
                DateFormatString = DateFormatString,
                DateParseHandling = DateParseHandling,
                DateTimeZoneHandling = DateTimeZoneHandling,
            };
            reader.Read();
            SetToken(reader.TokenType, reader.Value);
        }

        private bool ReadWithSymbols()
        {
            _takesSymbols = true;
            try
            {
                return Read();
            }
            finally
            {
                _takesSymbols = false;
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
                    if (DateParseHandling == DateParseHandling.None)
                    {
                        SetToken(JsonToken.String);
                    }
                    else
                    {
                        ReadAsLibrary();
                    }

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
                case '-' or 'N' or 'I' when _takesSymbols && ReadSymbol():
                    break;
                case '-' or (>= '0' and <= '9'):
                    var number = ScanNumber();
                    SetToken(_isFloat ? JsonToken.Float : number);
                    break;
                default:
                    return Position == Length ? ReadNothing() : throw Broken("Expected a value, but found another character.");
            }

            // A value takes up to a hundred times the memory of its text.
            return ++_values > _maxValues ? throw Broken(JsonLimits.TooManyValues(_maxValues)) : true;
        }
    }
}

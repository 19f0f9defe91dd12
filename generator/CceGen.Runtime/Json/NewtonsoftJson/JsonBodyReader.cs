#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::System.IO;
    using global::Newtonsoft.Json;

    /// <summary>Reads a body that lies in memory, and knows how a number was written.</summary>
    internal sealed class JsonBodyReader : JsonTextReader
    {
        private readonly char[] _text;
        private readonly int _length;
        private readonly int _maxValues;
        private int _values;
        private int _line = 1;
        private int _lineStart;

        public JsonBodyReader(char[] text, int length, JsonBodySerializer serializer)
            : this(text, 0, length, serializer.MaxValues)
        {
            MaxDepth = serializer.Library.MaxDepth;
        }

        private JsonBodyReader(char[] text, int start, int length, int maxValues)
            : base(new CharacterReader(text, start, length))
        {
            _text = text;
            _length = length;
            _maxValues = maxValues;
            _lineStart = start;
            ArrayPool = JsonCharacterPool.Instance;
            DateParseHandling = DateParseHandling.None;
            PropertyNameTable = Names;
        }

        /// <summary>Returns a reader of a text of ours, which has no limits.</summary>
        public static JsonBodyReader OfWritten(string text) => new JsonBodyReader(text.ToCharArray(), 0, text.Length, int.MaxValue) { MaxDepth = null };

        /// <summary>The number that was just read, as it was written.</summary>
        public string NumberText
        {
            get
            {
                var start = FindNumber(out var end);
                return new string(_text, start, end - start);
            }
        }

        /// <summary>The digits of the number that was just read.</summary>
        public JsonDigits NumberDigits
        {
            get
            {
                var start = FindNumber(out var end);
                var digits = default(JsonDigits);
                for (var index = start; index < end; index++)
                {
                    digits.Add(_text[index]);
                }

                return digits;
            }
        }

        /// <summary>Finds the names of members.</summary>
        public JsonNameCursor Names { get; } = new JsonNameCursor();

        /// <summary>Where the object or array begins that the reader is at.</summary>
        public int StartOfContainer
        {
            get
            {
                FindLine();
                return _lineStart + LinePosition - 1;
            }
        }

        /// <summary>Returns another reader, in front of an object or an array, to look into it.</summary>
        /// <param name="start">Where it begins.</param>
        public JsonReader Ahead(int start) => new JsonTextReader(new CharacterReader(_text, start, _length))
        {
            ArrayPool = JsonCharacterPool.Instance,
            DateParseHandling = DateParseHandling.None,
        };

        /// <summary>Returns another reader in front of what this one has read, for which it has counted the values.</summary>
        /// <param name="start">Where an object or an array begins.</param>
        public JsonBodyReader Again(int start) => new JsonBodyReader(_text, start, _length, int.MaxValue);

        /// <summary>Moves to the next token that is no comment; says whether there is one.</summary>
        public bool ReadToken()
        {
            while (Read())
            {
                if (TokenType != JsonToken.Comment)
                {
                    return true;
                }
            }

            return false;
        }

        public override bool Read()
        {
            var hasToken = base.Read();
            Count();
            if (hasToken)
            {
                CheckToken();
            }

            return hasToken;
        }

        // The library reads more of JavaScript than JSON has: 0777 is 511 to it, and new Date(0) several values.
        private void CheckToken()
        {
            if (TokenType is JsonToken.StartConstructor or JsonToken.Undefined)
            {
                throw JsonScalars.Unexpected(this, "a value");
            }

            if (TokenType is JsonToken.Integer or JsonToken.Float && !IsNumber(FindNumber(out var end), end))
            {
                throw JsonScalars.At(this, "The number is not written as JSON writes it.");
            }
        }

        // A value takes up to a hundred times the memory of its text.
        private void Count()
        {
            if (TokenType is not (JsonToken.None or JsonToken.Comment or JsonToken.PropertyName or JsonToken.EndObject or JsonToken.EndArray)
                && ++_values > _maxValues)
            {
                throw new JsonReaderException(
                    FormattableString.Invariant($"{JsonLimits.TooManyValues(_maxValues)} Path '{Path}', line {LineNumber}, position {LinePosition}."),
                    Path,
                    LineNumber,
                    LinePosition,
                    null);
            }
        }

        // Whether what the library takes for a number begins and has its point as one of JSON.
        private bool IsNumber(int start, int end)
        {
            var first = _text[start] == '-' ? start + 1 : start;
            var point = Array.IndexOf(_text, '.', first, end - first);
            return IsDigit(first, end)
                && (_text[first] != '0' || first + 1 == end || _text[first + 1] is '.' or 'e' or 'E')
                && (point < 0 || IsDigit(point + 1, end));
        }

        private bool IsDigit(int position, int end) => position < end && _text[position] is >= '0' and <= '9';

        private static bool IsNumberCharacter(char character)
            => character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '.' or '-' or '+';

        // The library keeps the value alone, but it says where the number ends.
        private int FindNumber(out int end)
        {
            FindLine();
            end = _lineStart + LinePosition;
            var start = end;
            while (start > 0 && IsNumberCharacter(_text[start - 1]))
            {
                start--;
            }

            return start;
        }

        private void FindLine()
        {
            for (; _line < LineNumber; _line++)
            {
                var lineEnd = Array.FindIndex(_text, _lineStart, character => character is '\r' or '\n');
                var isPair = _text[lineEnd] == '\r' && _text[lineEnd + 1] == '\n';
                _lineStart = lineEnd + (isPair ? 2 : 1);
            }
        }

        private sealed class CharacterReader : TextReader
        {
            private readonly char[] _text;
            private readonly int _length;
            private int _position;

            public CharacterReader(char[] text, int position, int length)
            {
                _text = text;
                _position = position;
                _length = length;
            }

            public override int Peek() => _position < _length ? _text[_position] : -1;

            public override int Read() => _position < _length ? _text[_position++] : -1;

            public override int Read(char[] buffer, int index, int count)
            {
                var read = Math.Min(count, _length - _position);
                Array.Copy(_text, _position, buffer, index, read);
                _position += read;
                return read;
            }
        }
    }
}

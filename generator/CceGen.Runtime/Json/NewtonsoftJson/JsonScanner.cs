#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>Finds numbers, words, blanks and comments in JSON that lies in memory, and knows the line of what it finds.</summary>
    internal abstract class JsonScanner : JsonReader, IJsonLineInfo
    {
        private int _line = 1;
        private int _lineStart;
        private int _lineEnd;

        protected JsonScanner(char[] characters, int start, int length)
        {
            Characters = characters;
            Length = length;
            Position = start;
            _lineStart = start;
            _lineEnd = start;
        }

        public int LineNumber
        {
            get
            {
                CountLines();
                return _line;
            }
        }

        public int LinePosition
        {
            get
            {
                CountLines();
                return Position - _lineStart;
            }
        }

        /// <summary>The JSON, and perhaps other characters behind it.</summary>
        protected char[] Characters { get; }

        /// <summary>Where the JSON ends.</summary>
        protected int Length { get; }

        /// <summary>The next character.</summary>
        protected int Position { get; set; }

        /// <summary>The text or number that was read last.</summary>
        protected JsonCharacters Found { get; set; }

        public bool HasLineInfo() => true;

        /// <summary>Reads a number, and returns whether it is an integer or has a fraction or an exponent.</summary>
        protected JsonToken ScanNumber()
        {
            var start = Position;
            Position += Characters[start] == '-' ? 1 : 0;
            var isNumber = Peek(0) == '0' ? ++Position > 0 : SkipDigits();
            var token = JsonToken.Integer;
            if (Peek(0) == '.')
            {
                Position++;
                token = JsonToken.Float;
                isNumber &= SkipDigits();
            }

            if (Peek(0) is 'e' or 'E')
            {
                Position += Peek(1) is '+' or '-' ? 2 : 1;
                token = JsonToken.Float;
                isNumber &= SkipDigits();
            }

            if (!isNumber || SkipWord())
            {
                throw Broken("The number is not written as JSON writes it.");
            }

            Found = new JsonCharacters(Characters, start, Position - start);
            return token;
        }

        /// <summary>Reads a word that is a value.</summary>
        protected void ScanWord(string word)
        {
            var start = Position;
            SkipWord();
            if (!new JsonCharacters(Characters, start, Position - start).AreThoseOf(word))
            {
                throw Broken("Expected a value, but found a word that is none.");
            }
        }

        /// <summary>Moves past a word; says whether there is one.</summary>
        protected bool SkipWord()
        {
            var start = Position;
            while (char.IsLetterOrDigit(Peek(0)) || Peek(0) is '_' or '$')
            {
                Position++;
            }

            return Position > start;
        }

        /// <summary>The next character that is neither a blank nor in a comment; <c>'\0'</c> at the end.</summary>
        protected char SkipBlanks()
        {
            while (Position < Length)
            {
                var character = Characters[Position];
                if (character == '/')
                {
                    SkipComment();
                }
                else if (char.IsWhiteSpace(character))
                {
                    Position++;
                }
                else
                {
                    return character;
                }
            }

            return '\0';
        }

        /// <summary>A character from the next one on; <c>'\0'</c> behind the end.</summary>
        protected char Peek(int offset) => Position + offset < Length ? Characters[Position + offset] : '\0';

        /// <summary>The exception for what is no JSON. It does not contain the JSON.</summary>
        protected JsonReaderException Broken(string problem)
            => new JsonReaderException(FormattableString.Invariant($"{problem} Path '{Path}', line {LineNumber}, position {LinePosition}."), Path, LineNumber, LinePosition, null);

        private bool SkipDigits()
        {
            var start = Position;
            while (Peek(0) is >= '0' and <= '9')
            {
                Position++;
            }

            return Position > start;
        }

        private void SkipComment()
        {
            var isLine = Peek(1) == '/';
            if (!isLine && Peek(1) != '*')
            {
                throw Broken("Expected a comment, but found another character.");
            }

            Position += 2;
            while (Position < Length && !(isLine ? Peek(0) is '\r' or '\n' : Peek(0) == '*' && Peek(1) == '/'))
            {
                Position++;
            }

            if (!isLine && Position == Length)
            {
                throw Broken("The comment has no end.");
            }

            Position += isLine ? 0 : 2;
        }

        private void CountLines()
        {
            for (; _lineEnd < Position && _lineEnd < Length; _lineEnd++)
            {
                if (Characters[_lineEnd] == '\n' || (Characters[_lineEnd] == '\r' && !(_lineEnd + 1 < Length && Characters[_lineEnd + 1] == '\n')))
                {
                    _line++;
                    _lineStart = _lineEnd + 1;
                }
            }
        }
    }
}

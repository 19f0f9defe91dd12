#nullable enable

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;
    using global::Newtonsoft.Json;

    /// <summary>Finds texts in quotation marks, too, and resolves what is escaped in them.</summary>
    internal abstract class JsonTextScanner : JsonScanner
    {
        private const int LengthOfCode = 4;

        private char[] _unescaped = Array.Empty<char>();

        protected JsonTextScanner(char[] characters, int start, int length)
            : base(characters, start, length)
        {
        }

        public override void Close()
        {
            base.Close();
            Replace(Array.Empty<char>());
        }

        /// <summary>Reads a text.</summary>
        /// <param name="quote">The quotation mark that it begins with.</param>
        protected void ScanText(char quote)
        {
            var start = ++Position;
            var end = Array.IndexOf(Characters, quote, start, Length - start);
            var escape = Array.IndexOf(Characters, '\\', start, (end < 0 ? Length : end) - start);
            if (escape >= 0)
            {
                ScanEscapedText(quote, escape);
                return;
            }

            Position = end < 0 ? Length : end + 1;
            Found = end < 0 ? throw Broken("The text has no end.") : new JsonCharacters(Characters, start, end - start);
        }

        private void ScanEscapedText(char quote, int escape)
        {
            var length = 0;
            var end = 0;
            for (; escape >= 0; escape = Array.IndexOf(Characters, '\\', Position, end - Position))
            {
                Append(escape - Position, ref length);
                Position++;
                ReadEscape(ref length);

                // One that is behind a backslash is no end. To look for it more often would take the square of the time.
                end = end < Position ? EndOfText(quote) : end;
            }

            Append(end - Position, ref length);
            Position++;
            Found = new JsonCharacters(_unescaped, 0, length);
        }

        private int EndOfText(char quote)
        {
            var end = Array.IndexOf(Characters, quote, Position, Length - Position);
            if (end < 0)
            {
                Position = Length;
                throw Broken("The text has no end.");
            }

            return end;
        }

        // Moves past the characters.
        private void Append(int count, ref int length)
        {
            Reserve(length + count);
            Array.Copy(Characters, Position, _unescaped, length, count);
            Position += count;
            length += count;
        }

        // The position is behind the backslash.
        private void ReadEscape(ref int length)
        {
            Reserve(length + 2);
            var escape = Peek(0);
            Position++;
            if (escape != 'u')
            {
                _unescaped[length++] = escape switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    '"' or '\'' or '\\' or '/' => escape,
                    _ => throw Broken("The text has an escape that JSON does not have."),
                };
                return;
            }

            var code = ReadCode();
            if (char.IsHighSurrogate(code) && Peek(0) == '\\' && Peek(1) == 'u')
            {
                var start = Position;
                Position += 2;
                var second = ReadCode();
                if (char.IsLowSurrogate(second))
                {
                    _unescaped[length++] = code;
                    _unescaped[length++] = second;
                    return;
                }

                Position = start;
            }

            // Half a character is none.
            _unescaped[length++] = char.IsSurrogate(code) ? '\ufffd' : code;
        }

        private char ReadCode()
        {
            var code = 0;
            for (var end = Position + LengthOfCode; Position < end; Position++)
            {
                var digit = Peek(0);
                code = (16 * code) + digit switch
                {
                    >= '0' and <= '9' => digit - '0',
                    >= 'a' and <= 'f' => digit - 'a' + 10,
                    >= 'A' and <= 'F' => digit - 'A' + 10,
                    _ => throw Broken("The text has an escape that JSON does not have."),
                };
            }

            return (char)code;
        }

        private void Reserve(int length)
        {
            if (length > _unescaped.Length)
            {
                var larger = BufferPool.Rent<char>(Math.Max(length, 2 * _unescaped.Length));
                Array.Copy(_unescaped, larger, _unescaped.Length);
                Replace(larger);
            }
        }

        private void Replace(char[] unescaped)
        {
            if (_unescaped.Length > 0)
            {
                BufferPool.Return(_unescaped);
            }

            _unescaped = unescaped;
        }
    }
}

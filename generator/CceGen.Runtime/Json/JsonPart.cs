#nullable enable

namespace CceGen.Runtime
{
    using global::System.Collections.Generic;
    using global::System.Text;

    /// <summary>A value in JSON that a codec of the client has written, whatever the library: it is well-formed.</summary>
    internal readonly struct JsonPart
    {
        private readonly string _text;
        private readonly int _start;
        private readonly int _end;

        public JsonPart(string json)
            : this(json, SkipSpace(json, 0), json.Length)
        {
        }

        private JsonPart(string text, int start, int end)
        {
            _text = text;
            _start = start;
            _end = end;
        }

        public bool IsNull => _text[_start] == 'n';

        public bool IsList => _text[_start] == '[';

        public bool IsObject => _text[_start] == '{';

        /// <summary>The value as it is written.</summary>
        public string Json => _text.Substring(_start, _end - _start).TrimEnd();

        /// <summary>The text of a string; any other value as it is written.</summary>
        public string Text => _text[_start] == '"' ? Unescape(_text, _start) : Json;

        /// <summary>The items of a list.</summary>
        public IEnumerable<JsonPart> Items()
        {
            for (var position = SkipSpace(_text, _start + 1); _text[position] != ']'; position = Next(_text, position))
            {
                var end = EndOf(_text, position);
                yield return new JsonPart(_text, position, end);
                position = end;
            }
        }

        /// <summary>The members of an object.</summary>
        public IEnumerable<KeyValuePair<string, JsonPart>> Members()
        {
            for (var position = SkipSpace(_text, _start + 1); _text[position] != '}'; position = Next(_text, position))
            {
                var name = Unescape(_text, position);
                position = SkipSpace(_text, SkipSpace(_text, EndOf(_text, position)) + 1);
                var end = EndOf(_text, position);
                yield return new KeyValuePair<string, JsonPart>(name, new JsonPart(_text, position, end));
                position = end;
            }
        }

        // Over a comma, to the next value or to the end of the list or object.
        private static int Next(string text, int position)
        {
            position = SkipSpace(text, position);
            return text[position] == ',' ? SkipSpace(text, position + 1) : position;
        }

        private static int SkipSpace(string text, int position)
        {
            while (text[position] is ' ' or '\t' or '\r' or '\n')
            {
                position++;
            }

            return position;
        }

        private static int EndOf(string text, int position)
        {
            var depth = 0;
            do
            {
                switch (text[position])
                {
                    case '"':
                        position = EndOfString(text, position);
                        break;
                    case '[' or '{':
                        depth++;
                        position++;
                        break;
                    case ']' or '}':
                        depth--;
                        position++;
                        break;
                    default:
                        position++;
                        break;
                }
            }
            while (position < text.Length && (depth > 0 || text[position] is not (',' or ']' or '}' or ':')));

            return position;
        }

        private static int EndOfString(string text, int position)
        {
            for (position++; text[position] != '"'; position++)
            {
                position += text[position] == '\\' ? 1 : 0;
            }

            return position + 1;
        }

        private static char HexOf(string text, int position)
        {
            var code = 0;
            for (var index = position; index < position + 4; index++)
            {
                code = (code * 16) + (text[index] <= '9' ? text[index] - '0' : (text[index] | ' ') - 'a' + 10);
            }

            return (char)code;
        }

        private static string Unescape(string text, int position)
        {
            var value = new StringBuilder();
            for (position++; text[position] != '"'; position++)
            {
                if (text[position] != '\\')
                {
                    value.Append(text[position]);
                    continue;
                }

                position++;
                value.Append(text[position] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => HexOf(text, position + 1),
                    var other => other,
                });
                position += text[position] == 'u' ? 4 : 0;
            }

            return value.ToString();
        }
    }
}

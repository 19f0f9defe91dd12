#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Text;

    /// <summary>
    /// The texts that JSON consists of, for parameters that are no JSON: those of members with their names, and of items and a single
    /// text or number without. Null is omitted. The JSON is valid, as it was written by a client.
    /// </summary>
    internal sealed class JsonParts
    {
        private const string Nested = "A value in the parameter is nested. There is no way to send it.";

        private readonly string _json;
        private readonly string _parameter;
        private readonly List<KeyValuePair<string?, string>> _parts = new List<KeyValuePair<string?, string>>();
        private int _position;

        private JsonParts(string json, string parameter)
        {
            _json = json;
            _parameter = parameter;
        }

        /// <summary>Returns the parts. A member that is a list has one for every item.</summary>
        /// <exception cref="ArgumentException">A value is nested otherwise: there is no way to send it.</exception>
        public static List<KeyValuePair<string?, string>> Of(string json, string parameter)
        {
            var reading = new JsonParts(json, parameter);
            reading.ReadFlat(null, 0);
            return reading._parts;
        }

        /// <summary>
        /// Returns the parts at any depth, with names such as <c>name[member]</c>: <c>name[]</c> for the texts in a list, <c>name[0][member]</c>
        /// for its objects.
        /// </summary>
        public static List<KeyValuePair<string?, string>> DeepOf(string name, string json, string parameter)
        {
            var reading = new JsonParts(json, parameter);
            reading.ReadDeep(name);
            return reading._parts;
        }

        /// <summary>Returns the names and values in turn; of a value without a name, the value alone.</summary>
        /// <exception cref="ArgumentException">A name occurs twice: its member is a list.</exception>
        public static List<string> Flatten(IEnumerable<KeyValuePair<string?, string>> parts, string parameter)
        {
            var texts = new List<string>();
            foreach (var part in Distinct(parts, parameter))
            {
                if (part.Key is not null)
                {
                    texts.Add(part.Key);
                }

                texts.Add(part.Value);
            }

            return texts;
        }

        /// <summary>Returns <c>name=value</c> for each part; of a value without a name, the value alone.</summary>
        /// <exception cref="ArgumentException">A name occurs twice, or has an equals sign.</exception>
        public static List<string> Join(IEnumerable<KeyValuePair<string?, string>> parts, string parameter)
        {
            var texts = new List<string>();
            foreach (var part in Distinct(parts, parameter))
            {
                texts.Add(part.Key is null ? part.Value
                    : part.Key.IndexOf('=') < 0 ? part.Key + "=" + part.Value
                    : throw new ArgumentException("The name of a member must not have an equals sign.", parameter));
            }

            return texts;
        }

        private static IEnumerable<KeyValuePair<string?, string>> Distinct(IEnumerable<KeyValuePair<string?, string>> parts, string parameter)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var part in parts)
            {
                yield return part.Key is null || names.Add(part.Key) ? part : throw new ArgumentException(Nested, parameter);
            }
        }

        private void ReadFlat(string? name, int depth)
        {
            switch (Peek())
            {
                case '{' when depth == 0:
                    ReadMembers(member => ReadFlat(member, depth + 1));
                    break;
                case '[' when depth == 0 || (depth == 1 && name is not null):
                    ReadItems(_ => ReadFlat(name, depth + 2));
                    break;
                case '{' or '[':
                    throw new ArgumentException(Nested, _parameter);
                default:
                    Add(name);
                    break;
            }
        }

        private void ReadDeep(string name)
        {
            switch (Peek())
            {
                case '{':
                    ReadMembers(member => ReadDeep($"{name}[{member}]"));
                    break;
                case '[':
                    ReadItems(index => ReadDeep(Peek() is '{' or '[' ? $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]" : name + "[]"));
                    break;
                default:
                    Add(name);
                    break;
            }
        }

        private void Add(string? name)
        {
            if (ReadText() is { } text)
            {
                _parts.Add(new KeyValuePair<string?, string>(name, text));
            }
        }

        private void ReadMembers(Action<string> read)
        {
            for (_position++; Peek() != '}'; SkipComma())
            {
                var name = ReadString();
                Peek();
                _position++;
                read(name);
            }

            _position++;
        }

        private void ReadItems(Action<int> read)
        {
            _position++;
            for (var index = 0; Peek() != ']'; index++, SkipComma())
            {
                read(index);
            }

            _position++;
        }

        private void SkipComma()
        {
            if (Peek() == ',')
            {
                _position++;
            }
        }

        /// <summary>Skips blanks and returns the next character.</summary>
        private char Peek()
        {
            while (_json[_position] is ' ' or '\t' or '\r' or '\n')
            {
                _position++;
            }

            return _json[_position];
        }

        /// <summary>A text without its quotes, or what is written of a number or a Boolean; null for null.</summary>
        private string? ReadText()
        {
            if (Peek() == '"')
            {
                return ReadString();
            }

            var start = _position;
            while (_position < _json.Length && _json[_position] is not (',' or ']' or '}' or ' ' or '\t' or '\r' or '\n'))
            {
                _position++;
            }

            var text = _json.Substring(start, _position - start);
            return text == "null" ? null : text;
        }

        private string ReadString()
        {
            Peek();
            var text = new StringBuilder();
            for (_position++; _json[_position] != '"'; _position++)
            {
                text.Append(_json[_position] == '\\' ? ReadEscape() : _json[_position]);
            }

            _position++;
            return text.ToString();
        }

        private char ReadEscape()
        {
            var character = _json[++_position];
            if (character == 'u')
            {
                var digits = _json.Substring(_position + 1, 4);
                _position += digits.Length;
                return (char)int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }

            return character switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => character,
            };
        }
    }
}

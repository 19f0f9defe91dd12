#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.Text.Json;

    /// <summary>Counts the values of JSON that comes in pieces: one for the whole, and one for each item and each member.</summary>
    internal sealed class JsonValueCounter
    {
        private readonly int _maxValues;
        private int _values = 1;
        private bool _isText;
        private bool _isEscaped;
        private bool _isOpened;
        private long _line;
        private long _position;

        public JsonValueCounter(int maxValues) => _maxValues = maxValues;

        /// <summary>Counts what a piece of UTF-8 has.</summary>
        /// <exception cref="JsonException">There are too many.</exception>
        public void Add(byte[] bytes, int offset, int count)
        {
            for (var index = offset; index < offset + count; index++)
            {
                Add((char)bytes[index]);
            }
        }

        /// <summary>Counts what a text has.</summary>
        /// <exception cref="JsonException">There are too many.</exception>
        public void Add(string text)
        {
            foreach (var character in text)
            {
                Add(character);
            }
        }

        private void Add(char character)
        {
            _position++;
            if (_isText)
            {
                _isText = _isEscaped || character != '"';
                _isEscaped = !_isEscaped && character == '\\';
                return;
            }

            switch (character)
            {
                case '\n':
                    _line++;
                    _position = 0;
                    return;
                case ' ' or '\t' or '\r':
                    return;
                case ',':
                    Count();
                    break;
                case not (']' or '}') when _isOpened:
                    Count();
                    break;
            }

            _isText = character == '"';
            _isOpened = character is '[' or '{';
        }

        private void Count()
        {
            if (++_values > _maxValues)
            {
                throw new JsonException(
                    FormattableString.Invariant($"{JsonLimits.TooManyValues(_maxValues)} LineNumber: {_line} | BytePositionInLine: {_position}."),
                    null,
                    _line,
                    _position);
            }
        }
    }
}

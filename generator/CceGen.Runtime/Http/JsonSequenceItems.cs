#nullable enable

namespace CceGen.Runtime
{
    using global::System.IO;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>
    /// Values of JSON that each begin with a record separator and end with a line feed (RFC 7464). A value is there as soon as a line
    /// ends that completes it, and not only when the next one begins.
    /// </summary>
    internal sealed class JsonSequenceItems : ResponseItems
    {
        private const char RecordSeparator = '\u001E';

        private readonly ResponseLines _lines;
        private readonly StringBuilder _text = new StringBuilder();
        private int _depth;
        private bool _isInString;
        private bool _isEscaped;

        public JsonSequenceItems(Stream body, ResponseFacts facts)
            : base(facts) => _lines = new ResponseLines(body, RecordSeparator, isStrict: true);

        /// <exception cref="InvalidDataException">A value broke off.</exception>
        public override async Task<bool> ReadAsync(CancellationToken cancellationToken)
        {
            while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                Append(_lines.Text);
                if (string.IsNullOrWhiteSpace(Text))
                {
                    _text.Clear();
                }
                else if (_lines.End != '\n')
                {
                    // A number without its line feed may have lost digits.
                    throw new InvalidDataException("A value of the sequence broke off.");
                }
                else if (_depth <= 0 && !_isInString)
                {
                    _text.Clear();
                    _depth = 0;
                    return true;
                }
                else
                {
                    _text.Append('\n');
                }
            }

            return _text.Length == 0 ? false : throw new InvalidDataException("The last value of the sequence broke off.");
        }

        private void Append(string line)
        {
            foreach (var character in line)
            {
                if (_isInString)
                {
                    _isInString = _isEscaped || character != '"';
                    _isEscaped = !_isEscaped && character == '\\';
                }
                else
                {
                    _isInString = character == '"';
                    _depth += character switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 };
                }
            }

            Text = _text.Append(line).ToString();
        }
    }
}

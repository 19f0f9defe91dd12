#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.IO;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Reads a body of UTF-8 line by line, each as soon as it has arrived.</summary>
    internal sealed class ResponseLines
    {
        // What .NET has for an array of bytes.
        private const int LargestSize = 0x7FFFFFC7;

        private static readonly UTF8Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

        private readonly Stream _body;
        private readonly char _otherEnd;
        private readonly Encoding _encoding;
        private byte[] _bytes = new byte[4096];
        private int _start;
        private int _searched;
        private int _length;
        private bool _isFirst = true;
        private bool _afterReturn;

        /// <param name="body">The body. The caller disposes it.</param>
        /// <param name="otherEnd">The character that ends a line beside the line feed; a carriage return takes a line feed after it along.</param>
        /// <param name="isStrict">Whether text that is not UTF-8 is an error, instead of a replacement character.</param>
        public ResponseLines(Stream body, char otherEnd, bool isStrict)
        {
            _body = body;
            _otherEnd = otherEnd;
            _encoding = isStrict ? Strict : Encoding.UTF8;
        }

        /// <summary>The line, without its end.</summary>
        public string Text { get; private set; } = "";

        /// <summary>The character that ended the line; null for the last one, after which the body ended.</summary>
        public char? End { get; private set; }

        /// <summary>Reads the next line; says whether there is one.</summary>
        /// <exception cref="InvalidDataException">The line is not UTF-8, or larger than an array.</exception>
        public async Task<bool> ReadAsync(CancellationToken cancellationToken)
        {
            while (!FindEnd())
            {
                if (await FillAsync(cancellationToken).ConfigureAwait(false))
                {
                    continue;
                }

                if (_start == _length)
                {
                    return false;
                }

                Take(_length);
                End = null;
                _start = _searched = _length;
                return true;
            }

            return true;
        }

        private bool FindEnd()
        {
            if (_afterReturn && _start < _length)
            {
                _afterReturn = false;
                _start += _bytes[_start] == '\n' ? 1 : 0;
                _searched = _start;
            }

            for (; _searched < _length; _searched++)
            {
                var end = (char)_bytes[_searched];
                if (end == '\n' || end == _otherEnd)
                {
                    Take(_searched);
                    End = end;
                    _afterReturn = end == '\r';
                    _start = ++_searched;
                    return true;
                }
            }

            return false;
        }

        private void Take(int end)
        {
            var hasMark = _isFirst && end - _start >= 3 && _bytes[_start] == 0xEF && _bytes[_start + 1] == 0xBB && _bytes[_start + 2] == 0xBF;
            _isFirst = false;
            var start = hasMark ? _start + 3 : _start;
            try
            {
                Text = _encoding.GetString(_bytes, start, end - start);
            }
            catch (DecoderFallbackException exception)
            {
                throw new InvalidDataException("The text is not valid UTF-8.", exception);
            }
        }

        private async Task<bool> FillAsync(CancellationToken cancellationToken)
        {
            if (_start > 0)
            {
                Array.Copy(_bytes, _start, _bytes, 0, _length - _start);
                _length -= _start;
                _searched -= _start;
                _start = 0;
            }

            if (_length == _bytes.Length)
            {
                if (_length == LargestSize)
                {
                    throw new InvalidDataException("The line is larger than an array of bytes.");
                }

                Array.Resize(ref _bytes, (int)Math.Min(_length * 2L, LargestSize));
            }

    #if NET5_0_OR_GREATER
            var read = await _body.ReadAsync(_bytes.AsMemory(_length), cancellationToken).ConfigureAwait(false);
    #else
            var read = await _body.ReadAsync(_bytes, _length, _bytes.Length - _length, cancellationToken).ConfigureAwait(false);
    #endif
            _length += read;
            return read > 0;
        }
    }
}

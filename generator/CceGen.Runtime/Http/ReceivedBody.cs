#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The body of a response, or of a request that was received: it is read into memory, and tells how it began in case that it turns out to be unreadable.</summary>
    internal sealed class ReceivedBody : IDisposable
    {
        private const int LongestHead = 524288;

        // What .NET has for an array of bytes.
        private const int LargestSize = 0x7FFFFFC7;

        private readonly HttpContent? _content;
        private Stream? _stream;
        private byte[] _bytes = Array.Empty<byte>();
        private int _length;
        private bool _isReading;

        public ReceivedBody(HttpContent content)
        {
            _content = content;
            Encoding = EncodingOf(content);
        }

        /// <param name="body">A body in UTF-8. The caller disposes it.</param>
        public ReceivedBody(Stream body)
        {
            _stream = body;
            Encoding = Encoding.UTF8;
        }

        /// <summary>The encoding that the content type names; UTF-8 when it names none or one that is not known.</summary>
        public Encoding Encoding { get; }

        /// <summary>The beginning of the body, as far as it has been read.</summary>
        public string Head
        {
            get
            {
                using var text = new ResponseText(_bytes, Math.Min(_length, LongestHead), Encoding);
                return text.ToString();
            }
        }

        /// <summary>Reads the whole body into memory; the token reaches every read.</summary>
        public async Task ReadAllAsync(CancellationToken cancellationToken)
        {
            var stream = _stream ??= await OpenAsync(cancellationToken).ConfigureAwait(false);
            int read;
            do
            {
                Reserve(1);
                _isReading = true;
    #if NET5_0_OR_GREATER
                read = await stream.ReadAsync(_bytes.AsMemory(_length), cancellationToken).ConfigureAwait(false);
    #else
                read = await stream.ReadAsync(_bytes, _length, _bytes.Length - _length, cancellationToken).ConfigureAwait(false);
    #endif
                _isReading = false;
                _length += read;
            }
            while (read > 0);
        }

        /// <summary>What was read into memory as text. It has to be disposed.</summary>
        public ResponseText ToText() => new ResponseText(_bytes, _length, Encoding);

        /// <summary>What was read into memory. It is there until this is disposed.</summary>
        public ArraySegment<byte> Bytes => new ArraySegment<byte>(_bytes, 0, _length);

        /// <summary>Reads the whole body as text.</summary>
        public async Task<string> ReadTextAsync(CancellationToken cancellationToken)
        {
            await ReadAllAsync(cancellationToken).ConfigureAwait(false);
            using var text = ToText();
            return text.ToString();
        }

        public void Dispose()
        {
            if (_content is not null)
            {
                _stream?.Dispose();
            }

            Replace(Array.Empty<byte>());
        }

        private Task<Stream> OpenAsync(CancellationToken cancellationToken)
        {
    #if NET5_0_OR_GREATER
            return _content!.ReadAsStreamAsync(cancellationToken);
    #else
            cancellationToken.ThrowIfCancellationRequested();
            return _content!.ReadAsStreamAsync();
    #endif
        }

        private static Encoding EncodingOf(HttpContent content)
        {
    #if NET6_0_OR_GREATER
            // The usual ones need not be taken apart.
            if (content.Headers.NonValidated.TryGetValues("Content-Type", out var values)
                && values.ToString() is "application/json" or "application/json; charset=utf-8" or "application/json;charset=utf-8")
            {
                return Encoding.UTF8;
            }

    #endif
            return ResponseText.EncodingNamed(content.Headers.ContentType?.CharSet);
        }

        private void Reserve(int count)
        {
            var needed = (long)_length + count;
            if (needed <= _bytes.Length)
            {
                return;
            }

            if (needed > LargestSize)
            {
                throw new InvalidDataException("The body is larger than an array of bytes.");
            }

            var size = Math.Max(needed, Math.Min(Math.Max(4096, _bytes.Length * 2L), LargestSize));
            var larger = BufferPool.Rent<byte>((int)size);
            Array.Copy(_bytes, larger, _length);
            Replace(larger);
        }

        private void Replace(byte[] bytes)
        {
            var former = _bytes;
            _bytes = bytes;

            // Into an array of a read that failed, somebody may still write.
            if (former.Length > 0 && !_isReading)
            {
                BufferPool.Return(former);
            }
        }
    }
}

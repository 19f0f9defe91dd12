using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that reads the body of an answer and remembers its beginning.</summary>
internal static class ResponseBodyStreamTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(
        model, "ResponseBodyStream", Text, "System", "System.IO", "System.Net.Http", "System.Text", "System.Threading", "System.Threading.Tasks");

    private const string Text = """
        /// <summary>The body of an answer as a stream, which remembers how it began in case that it turns out to be unreadable.</summary>
        [Generated]
        internal sealed class ResponseBodyStream : Stream
        {
            private const int HeadSize = 16384;

            private readonly Stream _content;
            private readonly MemoryStream _head = new MemoryStream();

            private ResponseBodyStream(Stream content, Encoding encoding)
            {
                _content = content;
                Encoding = encoding;
            }

            /// <summary>The encoding that the content type names; UTF-8 when it names none or one that is not known.</summary>
            public Encoding Encoding { get; }

            /// <summary>The beginning of the body, as far as it has been read.</summary>
            public string Head
            {
                get
                {
                    using var reader = new StreamReader(new MemoryStream(_head.ToArray()), Encoding);
                    return reader.ReadToEnd();
                }
            }

            public override bool CanRead => true;

            public override bool CanSeek => false;

            public override bool CanWrite => false;

            public override long Length => throw new NotSupportedException();

            public override long Position
            {
                get => throw new NotSupportedException();
                set => throw new NotSupportedException();
            }

            public static async Task<ResponseBodyStream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
            {
        #if NET5_0_OR_GREATER
                var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        #else
                cancellationToken.ThrowIfCancellationRequested();
                var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
        #endif
                return new ResponseBodyStream(stream, EncodingOf(content));
            }

            /// <summary>Reads the whole body into memory; the token reaches every read.</summary>
            public async Task<MemoryStream> ReadAllAsync(CancellationToken cancellationToken)
            {
                var memory = new MemoryStream();
                await CopyToAsync(memory, 81920, cancellationToken).ConfigureAwait(false);
                memory.Position = 0;
                return memory;
            }

            /// <summary>Reads the whole body as text.</summary>
            public async Task<string> ReadTextAsync(CancellationToken cancellationToken)
            {
                using var reader = new StreamReader(await ReadAllAsync(cancellationToken).ConfigureAwait(false), Encoding);
                return reader.ReadToEnd();
            }

            public override int Read(byte[] buffer, int offset, int count) => Remember(buffer, offset, _content.Read(buffer, offset, count));

            public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
            {
                var read = await _content.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
                return Remember(buffer, offset, read);
            }

            public override void Flush()
            {
            }

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

            protected override void Dispose(bool disposing)
            {
                if (disposing)
                {
                    _content.Dispose();
                    _head.Dispose();
                }

                base.Dispose(disposing);
            }

            private static Encoding EncodingOf(HttpContent content)
            {
                var name = content.Headers.ContentType?.CharSet?.Trim('"');
                if (string.IsNullOrEmpty(name))
                {
                    return Encoding.UTF8;
                }

                try
                {
                    return Encoding.GetEncoding(name^);
                }
                catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
                {
                    return Encoding.UTF8;
                }
            }

            private int Remember(byte[] buffer, int offset, int read)
            {
                _head.Write(buffer, offset, Math.Min(read, HeadSize - (int)_head.Length));
                return read;
            }
        }
        """;
}

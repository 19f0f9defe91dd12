#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.IO;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Threading.Tasks;

    /// <summary>
    /// A body that is read from a stream while it is sent, from where the stream is. It is never in memory as a whole, and whoever made the
    /// stream disposes it. A handler may send the body again if the stream can seek.
    /// </summary>
    internal sealed class StreamBody : HttpContent
    {
        private const int BufferSize = 81920;

        private readonly Stream _stream;
        private readonly long _start;
        private bool _isSent;

        public StreamBody(Stream stream, string contentType, string parameter)
        {
            _stream = stream ?? throw new ArgumentNullException(parameter);
            _start = stream.CanSeek ? stream.Position : 0;
            MediaTypeText.Check(contentType, parameter);
            Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Rewind();
            return _stream.CopyToAsync(stream, BufferSize);
        }

    #if NET5_0_OR_GREATER
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, global::System.Threading.CancellationToken cancellationToken)
        {
            Rewind();
            return _stream.CopyToAsync(stream, BufferSize, cancellationToken);
        }

        protected override void SerializeToStream(Stream stream, TransportContext? context, global::System.Threading.CancellationToken cancellationToken)
        {
            Rewind();
            _stream.CopyTo(stream, BufferSize);
        }
    #endif

        protected override bool TryComputeLength(out long length)
        {
            length = _stream.CanSeek ? Math.Max(_stream.Length - _start, 0) : 0;
            return _stream.CanSeek;
        }

        private void Rewind()
        {
            if (_isSent && !_stream.CanSeek)
            {
                throw new InvalidOperationException("The body cannot be sent again: its stream cannot seek.");
            }

            if (_isSent)
            {
                _stream.Position = _start;
            }

            _isSent = true;
        }
    }
}

#nullable enable

namespace CceGen.Runtime.SystemTextJson
{
    using global::System;
    using global::System.IO;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>A body in UTF-8 whose values are counted before the library sees them. It leaves the body open.</summary>
    internal sealed class JsonValueStream : Stream
    {
        private readonly Stream _body;
        private readonly JsonValueCounter _counter;

        public JsonValueStream(Stream body, JsonValueCounter counter)
        {
            _body = body;
            _counter = counter;
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

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A body is read asynchronously.");

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            var read = await _body.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
            _counter.Add(buffer, offset, read);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

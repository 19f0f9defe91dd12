using System.Text;
using System.Threading.Channels;

namespace CceGen.Runtime.Tests.Http;

/// <summary>A body whose parts arrive when a test sends them.</summary>
internal sealed class ArrivingStream : Stream
{
    private readonly Channel<byte[]> _parts = Channel.CreateUnbounded<byte[]>();
    private ReadOnlyMemory<byte> _rest;

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static ArrivingStream Of(params IEnumerable<string> parts)
    {
        var stream = new ArrivingStream();
        foreach (var part in parts)
        {
            stream.Send(part);
        }

        stream.End();
        return stream;
    }

    public void Send(string part) => Send(Encoding.UTF8.GetBytes(part));

    public void Send(byte[] part) => Assert.True(_parts.Writer.TryWrite(part));

    public void End(Exception? error = null) => _parts.Writer.Complete(error);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_rest.Length == 0)
        {
            if (!await _parts.Reader.WaitToReadAsync(cancellationToken))
            {
                return 0;
            }

            _rest = await _parts.Reader.ReadAsync(cancellationToken);
        }

        var count = Math.Min(buffer.Length, _rest.Length);
        _rest[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

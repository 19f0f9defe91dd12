using System.Text;

namespace Cce.Client.Tests.Http;

/// <summary>A stream that gives a text of unknown length, one piece after another, and then fails.</summary>
internal sealed class BreakingStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text), writable: false)
{
    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        int count = Read(buffer.Span[..Math.Min(buffer.Length, 1000)]);
        return count > 0 ? count : throw new IOException("The connection was reset.");
    }
}

using System.Buffers;
using System.Net;

namespace Cce.Client.Http;

/// <summary>
/// A body that is in memory, with the headers of the content that it was read from. It returns a rented array when the response
/// is disposed.
/// </summary>
internal sealed class BufferedContent : HttpContent
{
    private readonly byte[] _bytes;
    private readonly int _count;
    private byte[]? _rented;

    public BufferedContent(byte[] bytes, int count, HttpContent? source, bool isRented = false, bool isDecoded = false)
    {
        _bytes = bytes;
        _count = count;
        _rented = isRented ? bytes : null;
        if (source is null)
        {
            return;
        }

#if NET
        foreach (var header in source.Headers.NonValidated)
        {
            if (IsKept(header.Key, isDecoded))
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value.ToString());
            }
        }
#else
        foreach (KeyValuePair<string, IEnumerable<string>> header in source.Headers)
        {
            if (IsKept(header.Key, isDecoded))
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
#endif
    }

    /// <summary>
    /// Whether this is declared as something else than JSON, or is HTML or XML: no response of the service is.
    /// </summary>
    public bool IsForeign => _count > 0 && (DeclaredType.IsOther(this) || IsPage);

    private bool IsPage
    {
        get
        {
            ReadOnlySpan<byte> bytes = _bytes.AsSpan(0, _count);
            ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
            bytes = bytes.StartsWith(byteOrderMark) ? bytes.Slice(byteOrderMark.Length) : bytes;
            while (!bytes.IsEmpty && (bytes[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                bytes = bytes.Slice(1);
            }

            return !bytes.IsEmpty && bytes[0] == (byte)'<';
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        stream.WriteAsync(_bytes, 0, _count);

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new MemoryStream(_bytes, 0, _count, writable: false, publiclyVisible: true));

    protected override bool TryComputeLength(out long length)
    {
        length = _count;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (Interlocked.Exchange(ref _rented, null) is { } rented)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        base.Dispose(disposing);
    }

    // The length that was promised is not always that which came.
    private static bool IsKept(string name, bool isDecoded) =>
        !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        && !(isDecoded && name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase));
}

using System.Net;

namespace Cce.Client.Http;

/// <summary>A body that is in memory, with the headers of the content that it was read from.</summary>
internal sealed class BufferedContent : HttpContent
{
    private readonly byte[] _bytes;
    private readonly int _count;

    public BufferedContent(byte[] bytes, int count, HttpContent? source)
    {
        _bytes = bytes;
        _count = count;
        if (source is null)
        {
            return;
        }

#if NET
        foreach (var header in source.Headers.NonValidated)
        {
            if (!IsLength(header.Key))
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value.ToString());
            }
        }
#else
        foreach (KeyValuePair<string, IEnumerable<string>> header in source.Headers)
        {
            if (!IsLength(header.Key))
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }
#endif
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

    // The length that was promised is not always that which came.
    private static bool IsLength(string name) => name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);
}

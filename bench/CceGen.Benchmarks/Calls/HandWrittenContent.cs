using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CceGen.Benchmarks.Calls;

/// <summary>A book as the body of a request.</summary>
internal sealed class HandWrittenContent : HttpContent
{
    // A header value is not changed once it is there, so that all requests share it.
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Book _book;

    public HandWrittenContent(Book book)
    {
        _book = book;
        Headers.ContentType = Json;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            BookWriter.Write(writer, _book);
        }

        await stream.WriteAsync(buffer.WrittenMemory).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

using System.Globalization;
using System.Text;

namespace CceGen.Generator.Tests.Harness;

/// <summary>HTTP/1.1 messages, one per connection.</summary>
internal static class HttpWire
{
    /// <summary>Reads a request; null when the connection is closed before there is one.</summary>
    public static async Task<RecordedRequest?> ReadRequestAsync(Stream connection, CancellationToken cancellationToken)
    {
        var stream = new RecordingStream(connection);
        var requestLine = await ReadLineAsync(stream, cancellationToken);
        if (requestLine is null)
        {
            return null;
        }

        var parts = requestLine.Split(' ');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await ReadLineAsync(stream, cancellationToken) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = line[..colon];
            var value = line[(colon + 1)..].Trim();
            headers[name] = headers.TryGetValue(name, out var before) ? $"{before}, {value}" : value;
        }

        var body = headers.TryGetValue("Transfer-Encoding", out var encoding) && encoding.Contains("chunked", StringComparison.OrdinalIgnoreCase)
            ? await ReadChunksAsync(stream, cancellationToken)
            : await ReadExactlyAsync(stream, Length(headers), cancellationToken);
        return new RecordedRequest(parts[0], parts[1], headers, Encoding.UTF8.GetString(body)) { Octets = body, Message = stream.Recorded };
    }

    public static async Task WriteResponseAsync(Stream stream, LoopbackResponse response, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} Status\r\nConnection: close\r\n");
        foreach (var (name, value) in response.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        if (response.Chunked)
        {
            head.Append("Transfer-Encoding: chunked\r\n");
        }
        else if (response.Status is not (204 or 304))
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {response.Body.Length}\r\n");
        }

        head.Append("\r\n");
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head.ToString()), cancellationToken);
        await (response.Parts is not null ? WritePartsAsync(stream, response, cancellationToken)
            : response.Chunked ? WriteChunksAsync(stream, response, cancellationToken)
            : stream.WriteAsync(response.Body, cancellationToken).AsTask());
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>Waits until the other side closes the connection.</summary>
    public static async Task WaitForEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[1];
        while (await stream.ReadAsync(buffer, cancellationToken) > 0)
        {
            // Whatever comes after the request is of no interest.
        }
    }

    private static int Length(Dictionary<string, string> headers) =>
        headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0;

    // Two chunks, cut in the middle: a reader that expects one read per body fails.
    private static async Task WriteChunksAsync(Stream stream, LoopbackResponse response, CancellationToken cancellationToken)
    {
        var middle = response.Body.Length / 2;
        foreach (var chunk in new[] { response.Body[..middle], response.Body[middle..] })
        {
            if (chunk.Length > 0)
            {
                await WriteChunkAsync(stream, chunk, cancellationToken);
            }
        }

        if (!response.Stalls && !response.BreaksOff)
        {
            await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), cancellationToken);
        }
    }

    // Each part is a chunk. Meanwhile the client may close the connection, as one that cancels does.
    private static async Task WritePartsAsync(Stream stream, LoopbackResponse response, CancellationToken cancellationToken)
    {
        await stream.FlushAsync(cancellationToken);
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var closed = CloseAsync(stream, response, closing);
        try
        {
            await foreach (var part in response.Parts!.ReadAllAsync(closing.Token))
            {
                await WriteChunkAsync(stream, Encoding.UTF8.GetBytes(part), closing.Token);
                await stream.FlushAsync(closing.Token);
            }

            await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), closing.Token);
            await closing.CancelAsync();
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && !cancellationToken.IsCancellationRequested)
        {
            response.CloseByClient();
        }

        await closed;
    }

    private static async Task CloseAsync(Stream stream, LoopbackResponse response, CancellationTokenSource closing)
    {
        try
        {
            await WaitForEndAsync(stream, closing.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && closing.IsCancellationRequested)
        {
            // All parts were sent.
            return;
        }
        catch (IOException)
        {
            // A client that cancels resets the connection.
        }

        response.CloseByClient();
        await closing.CancelAsync();
    }

    private static async Task WriteChunkAsync(Stream stream, ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(chunk.Length.ToString("x", CultureInfo.InvariantCulture) + "\r\n"), cancellationToken);
        await stream.WriteAsync(chunk, cancellationToken);
        await stream.WriteAsync("\r\n"u8.ToArray(), cancellationToken);
    }

    private static async Task<byte[]> ReadChunksAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        while (true)
        {
            var sizeLine = await ReadLineAsync(stream, cancellationToken) ?? throw new EndOfStreamException();
            var size = int.Parse(sizeLine.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Write(await ReadExactlyAsync(stream, size, cancellationToken));
            await ReadLineAsync(stream, cancellationToken);
            if (size == 0)
            {
                return body.ToArray();
            }
        }
    }

    private static async Task<byte[]> ReadExactlyAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    // Byte by byte: nothing after the line may be taken from the stream.
    private static async Task<string?> ReadLineAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new List<byte>();
        var buffer = new byte[1];
        while (await stream.ReadAsync(buffer, cancellationToken) > 0)
        {
            if (buffer[0] == '\n')
            {
                return Encoding.Latin1.GetString([.. bytes]).TrimEnd('\r');
            }

            bytes.Add(buffer[0]);
        }

        return bytes.Count == 0 ? null : throw new EndOfStreamException();
    }
}

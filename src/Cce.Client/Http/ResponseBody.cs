using System.Buffers;

namespace Cce.Client.Http;

/// <summary>
/// Fetches the body of a response into memory while the attempt still runs, so that one that stalls or breaks off can be
/// fetched anew. What was read before a failure is kept: it may say what happened.
/// </summary>
internal static class ResponseBody
{
    /// <summary>Puts the bytes of the body into the response.</summary>
    /// <returns>What kept the body from being read to its end; <see langword="null"/> if nothing did.</returns>
    public static async ValueTask<Exception?> LoadAsync(HttpResponseMessage response, int maximumSize, CancellationToken cancellationToken)
    {
        HttpContent content = response.Content;
        if (content is null)
        {
            response.Content = new BufferedContent([], 0, null);
            return null;
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent(BodyBuffer.First(content.Headers.ContentLength, maximumSize));
        int count = 0;
        Exception? failure = null;
        string? coding = CodingOf(content);
        try
        {
            using Stream stream = Decode(await OpenAsync(content, cancellationToken).ConfigureAwait(false), coding);
            int read;
            while ((read = await ReadAsync(stream, bytes, count, cancellationToken).ConfigureAwait(false)) > 0)
            {
                count += read;
                if (count > maximumSize)
                {
                    failure = new ResponseTooLargeException();
                    break;
                }

                if (count == bytes.Length && !TryGrow(ref bytes, maximumSize))
                {
                    failure = new ResponseTooLargeException();
                    break;
                }
            }
        }
        catch (Exception exception) when (IsBrokenOff(exception) || exception is OperationCanceledException)
        {
            failure = exception;
        }

        // Into the array of a read that failed, somebody may still write: it is not lent again.
        response.Content = new BufferedContent(bytes, count, content, isRented: failure is null, isDecoded: coding is not null);
        content.Dispose();
        return failure;
    }

    /// <summary>Whether the exception says that a body ended too early, or cannot be decompressed.</summary>
    public static bool IsBrokenOff(Exception? exception) => exception is IOException or HttpRequestException or InvalidDataException;

    private static bool TryGrow(ref byte[] bytes, int maximumSize)
    {
        int size = BodyBuffer.Next(bytes.Length, maximumSize);
        if (size == bytes.Length)
        {
            return false;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(size);
        bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
        return true;
    }

#if NET
    private static string? CodingOf(HttpContent content) => ContentCoding.Of(content);

    private static Stream Decode(Stream body, string? coding) => ContentCoding.Decode(body, coding);

    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) =>
        content.ReadAsStreamAsync(cancellationToken);

    private static ValueTask<int> ReadAsync(Stream stream, byte[] bytes, int offset, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes.AsMemory(offset), cancellationToken);
#else
    // The handler that sends has undone it.
    private static string? CodingOf(HttpContent content) => null;

    private static Stream Decode(Stream body, string? coding) => body;

    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsStreamAsync();
    }

    private static Task<int> ReadAsync(Stream stream, byte[] bytes, int offset, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes, offset, bytes.Length - offset, cancellationToken);
#endif
}

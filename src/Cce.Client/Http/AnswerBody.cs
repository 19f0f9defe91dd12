namespace Cce.Client.Http;

/// <summary>
/// Fetches the body of an answer into memory while the attempt still runs, so that one that stalls or breaks off can be
/// fetched anew. What was read before a failure is kept: it may say what happened.
/// </summary>
internal static class AnswerBody
{
    private const int FirstSize = 4096;

    /// <summary>Puts the bytes of the body into the answer.</summary>
    /// <returns>What kept the body from being read to its end; <see langword="null"/> if nothing did.</returns>
    public static async ValueTask<Exception?> LoadAsync(HttpResponseMessage response, int maximumSize, CancellationToken cancellationToken)
    {
        HttpContent content = response.Content;
        if (content is null)
        {
            response.Content = new BufferedContent([], 0, null);
            return null;
        }

        long? length = content.Headers.ContentLength;
        byte[] bytes = new byte[Math.Min(length + 1 ?? FirstSize, (long)maximumSize + 1)];
        int count = 0;
        Exception? failure = null;
        try
        {
            Stream stream = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
            int read;
            while ((read = await ReadAsync(stream, bytes, count, cancellationToken).ConfigureAwait(false)) > 0)
            {
                count += read;
                if (count > maximumSize)
                {
                    failure = new AnswerTooLargeException();
                    break;
                }

                if (count == bytes.Length)
                {
                    Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, (long)maximumSize + 1));
                }
            }
        }
        catch (Exception exception) when (IsBrokenOff(exception) || exception is OperationCanceledException)
        {
            failure = exception;
        }

        response.Content = new BufferedContent(bytes, count, content);
        content.Dispose();
        return failure;
    }

    /// <summary>Whether the exception says that a body ended too early, or cannot be decompressed.</summary>
    public static bool IsBrokenOff(Exception? exception) => exception is IOException or HttpRequestException or InvalidDataException;

#if NET
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) =>
        content.ReadAsStreamAsync(cancellationToken);

    private static ValueTask<int> ReadAsync(Stream stream, byte[] bytes, int offset, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes.AsMemory(offset), cancellationToken);
#else
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return content.ReadAsStreamAsync();
    }

    private static Task<int> ReadAsync(Stream stream, byte[] bytes, int offset, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes, offset, bytes.Length - offset, cancellationToken);
#endif
}

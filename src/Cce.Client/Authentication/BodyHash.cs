namespace Cce.Client.Authentication;

/// <summary>The SHA-256 of a body, taken from the bytes where they lie.</summary>
internal static class BodyHash
{
    /// <summary>Hashes the body so that the same bytes can be sent afterwards.</summary>
    public static async ValueTask<byte[]> OfAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // These lie in memory as they are. Others are read once and kept, because some can be read only once.
        if (content.GetType() != typeof(ByteArrayContent) && content.GetType() != typeof(StringContent))
        {
            await KeepAsync(content, cancellationToken).ConfigureAwait(false);
        }

        using var stream = new HashingStream();
#if NET
        await content.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
#else
        await content.CopyToAsync(stream).ConfigureAwait(false);
#endif
        return stream.ToHash();
    }

    private static Task KeepAsync(HttpContent content, CancellationToken cancellationToken)
    {
#if NET9_0_OR_GREATER
        return content.LoadIntoBufferAsync(cancellationToken);
#else
        cancellationToken.ThrowIfCancellationRequested();
        return content.LoadIntoBufferAsync();
#endif
    }
}

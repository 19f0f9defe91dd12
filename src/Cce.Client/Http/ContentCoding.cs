#if NET
using System.IO.Compression;
using System.Net.Http.Headers;

namespace Cce.Client.Http;

/// <summary>
/// The codings that the body of a response may come in. SocketsHttpHandler would undo them, too, but takes the header apart
/// and puts it together for every request, which is a tenth of what a call allocates.
/// </summary>
internal static class ContentCoding
{
    /// <summary>Value of the header <c>Accept-Encoding</c>.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>The coding of a body; <see langword="null"/> if it has none, or one that was not requested.</summary>
    public static string? Of(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues values)
        && values.ToString().Trim().ToLowerInvariant() is "gzip" or "x-gzip" or "deflate" or "br"
            ? values.ToString().Trim().ToLowerInvariant()
            : null;

    /// <summary>The body without its coding.</summary>
    public static Stream Decode(Stream body, string? coding) => coding switch
    {
        null => body,
        "deflate" => new ZLibStream(body, CompressionMode.Decompress),
        "br" => new BrotliStream(body, CompressionMode.Decompress),
        _ => new GZipStream(body, CompressionMode.Decompress),
    };
}
#endif

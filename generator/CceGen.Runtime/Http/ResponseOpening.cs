#nullable enable

namespace CceGen.Runtime
{
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Gives the body of a response to a caller who reads it after the call.</summary>
    internal static class ResponseOpening
    {
        /// <summary>Opens the body without reading it into memory.</summary>
        public static Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
        {
    #if NET5_0_OR_GREATER
            return response.Content.ReadAsStreamAsync(cancellationToken);
    #else
            cancellationToken.ThrowIfCancellationRequested();
            return response.Content.ReadAsStreamAsync();
    #endif
        }

        /// <summary>Takes the content out of the response, which does not dispose it any more.</summary>
        public static HttpContent Take(HttpResponseMessage response)
        {
            var content = response.Content;
            response.Content = null;
            return content;
        }
    }
}

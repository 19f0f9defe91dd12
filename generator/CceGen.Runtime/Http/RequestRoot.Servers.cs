#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <content>Servers that single operations have.</content>
    internal sealed partial class RequestRoot
    {
        /// <summary>Returns the beginning of URLs at the server. A URL that is relative begins at the one of the client; an empty one is that.</summary>
        public static RequestRoot OfServer(string? server, string? baseUrl, Uri? baseAddress)
            => Uri.TryCreate(server, UriKind.Absolute, out var url) && IsHttp(url)
                ? new RequestRoot(server, null)
                : new RequestRoot(server, new Uri(TextOf(baseUrl, baseAddress)));
    }
}

#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>The beginning of all URLs of a client. It is computed again only when the base URL or the base address changes.</summary>
    internal sealed partial class RequestRoot
    {
        private readonly string? _baseUrl;
        private readonly Uri? _baseAddress;

        private RequestRoot(string? baseUrl, Uri? baseAddress)
        {
            _baseUrl = baseUrl;
            _baseAddress = baseAddress;
            Text = TextOf(baseUrl, baseAddress);
        }

        /// <summary>The URL, with a slash at the end.</summary>
        public string Text { get; }

        public static RequestRoot Of(RequestRoot? last, string? baseUrl, Uri? baseAddress)
            => last is not null && ReferenceEquals(last._baseUrl, baseUrl) && ReferenceEquals(last._baseAddress, baseAddress)
                ? last
                : new RequestRoot(baseUrl, baseAddress);

        private static string TextOf(string? baseUrl, Uri? baseAddress)
        {
            var root = string.IsNullOrEmpty(baseUrl) ? baseAddress : new Uri(baseUrl!, UriKind.RelativeOrAbsolute);
            if (root is not null && !IsHttp(root) && baseAddress is not null)
            {
                root = new Uri(baseAddress, baseUrl);
            }

            if (root is null || !IsHttp(root))
            {
                throw new InvalidOperationException("The client has no absolute http or https URL: set its base URL or the BaseAddress of its HttpClient.");
            }

            if (root.Query.Length > 0 || root.Fragment.Length > 0)
            {
                throw new InvalidOperationException("The base URL of the client must not have a query or a fragment.");
            }

            return root.AbsoluteUri.EndsWith("/", StringComparison.Ordinal) ? root.AbsoluteUri : root.AbsoluteUri + "/";
        }

        private static bool IsHttp(Uri url) => url.IsAbsoluteUri && url.Scheme is ("http" or "https");
    }
}

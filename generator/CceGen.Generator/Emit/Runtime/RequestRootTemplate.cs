using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that knows what the URLs of a client begin with.</summary>
internal static class RequestRootTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(model, "RequestRoot", Text, "System");

    private const string Text = """
        /// <summary>What the URLs of a client begin with. It is made again only when one of the two that it is made of changes.</summary>
        [Generated]
        internal sealed class RequestRoot
        {
            private readonly string~ _baseUrl;
            private readonly Uri~ _baseAddress;

            private RequestRoot(string~ baseUrl, Uri~ baseAddress)
            {
                _baseUrl = baseUrl;
                _baseAddress = baseAddress;
                Text = TextOf(baseUrl, baseAddress);
            }

            /// <summary>The URL, with a slash at its end.</summary>
            public string Text { get; }

            public static RequestRoot Of(RequestRoot~ last, string~ baseUrl, Uri~ baseAddress)
                => last is not null && ReferenceEquals(last._baseUrl, baseUrl) && ReferenceEquals(last._baseAddress, baseAddress)
                    ? last
                    : new RequestRoot(baseUrl, baseAddress);

            private static string TextOf(string~ baseUrl, Uri~ baseAddress)
            {
                var root = string.IsNullOrEmpty(baseUrl) ? baseAddress : new Uri(baseUrl^, UriKind.RelativeOrAbsolute);
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
        """;
}

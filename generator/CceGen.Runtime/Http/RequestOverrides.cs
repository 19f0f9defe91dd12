#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;

    /// <summary>Changes a request that is complete.</summary>
    internal static class RequestOverrides
    {
        /// <summary>Sends a header instead of the one that the request has.</summary>
        /// <exception cref="ArgumentException">The value has a line break or a NUL, or the header cannot be sent.</exception>
        public static void SetHeader(HttpRequestMessage request, string name, string value)
        {
            Remove(request.Headers, name);
            if (request.Content is { } content)
            {
                Remove(content.Headers, name);
            }

            RequestHeaderExtensions.AddHeader(request, name, value ?? throw new ArgumentException($"The header '{name}' has no value.", nameof(value)), name);
        }

        /// <summary>Appends names and values to the query.</summary>
        public static void AppendQuery(HttpRequestMessage request, IEnumerable<KeyValuePair<string, string>> query)
        {
            var url = request.RequestUri!;
            var pairs = query.Select(pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(pair.Value ?? throw new ArgumentException($"'{pair.Key}' of the query has no value.", nameof(query))));
            request.RequestUri = new Uri(url.GetLeftPart(UriPartial.Query) + (url.Query.Length > 1 ? "&" : url.Query.Length == 1 ? "" : "?") + string.Join("&", pairs));
        }

        // The library throws when it is asked for a header that belongs to the other collection.
        private static void Remove(HttpHeaders headers, string name)
        {
            foreach (var header in headers.Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).ToList())
            {
                headers.Remove(header.Key);
            }
        }
    }
}

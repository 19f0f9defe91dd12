#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;

    /// <summary>What an exception says of a response besides its body. It keeps no request; the message and the headers are made when they are looked at.</summary>
    internal sealed class ResponseHead
    {
        private readonly HttpResponseHeaders _ofResponse;
        private readonly HttpContentHeaders _ofContent;
        private readonly string? _reason;
        private IReadOnlyDictionary<string, IEnumerable<string>>? _headers;
        private string? _message;

        public ResponseHead(OperationRequest request, HttpResponseMessage response, bool isUnreadable, string? message)
        {
            Operation = request.Operation;
            Method = request.Method.Method;
            Url = request.RequestUri;
            StatusCode = (int)response.StatusCode;
            IsUnreadable = isUnreadable;
            _ofResponse = response.Headers;
            _ofContent = response.Content.Headers;
            _reason = response.ReasonPhrase;
            _message = message;
        }

        public string Operation { get; }

        public string Method { get; }

        public Uri? Url { get; }

        public int StatusCode { get; }

        public bool IsUnreadable { get; }

        /// <summary>The headers of the response and of its content. Headers of .NET are not made for several threads that read them.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers
        {
            get
            {
                lock (_ofResponse)
                {
                    return _headers ??= Merge(_ofResponse, _ofContent);
                }
            }
        }

        public string Message => _message ??= Describe();

        public static Dictionary<string, IEnumerable<string>> Merge(HttpResponseHeaders ofResponse, HttpContentHeaders ofContent)
        {
            var headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
            foreach (var header in ofResponse)
            {
                headers[header.Key] = header.Value;
            }

            // A header of the content that an unusual handler gives to the response has the values of both.
            foreach (var header in ofContent)
            {
                headers[header.Key] = headers.TryGetValue(header.Key, out var values) ? values.Concat(header.Value) : header.Value;
            }

            return headers;
        }

        // Without the query, which may contain a secret.
        private string Describe()
        {
            var url = Url?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
            return $"{Operation}: {Method} {url} returned {StatusCode} ({_reason}){(IsUnreadable ? ", but the body could not be read" : "")}.";
        }
    }
}

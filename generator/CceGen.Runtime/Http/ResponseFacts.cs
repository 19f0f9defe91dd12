#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The facts of a response that an exception carries. What is rarely looked at is made when it is.</summary>
    internal sealed class ResponseFacts
    {
        private readonly HttpResponseHeaders _ofResponse;
        private readonly HttpContentHeaders _ofContent;
        private readonly string? _reason;
        private IReadOnlyDictionary<string, IEnumerable<string>>? _headers;
        private string? _message;

        private ResponseFacts(OperationRequest request, HttpResponseMessage response)
        {
            Request = request;
            Url = request.RequestUri;
            StatusCode = (int)response.StatusCode;
            _ofResponse = response.Headers;
            _ofContent = response.Content.Headers;
            _reason = response.ReasonPhrase;
        }

        /// <summary>The request as it was sent last: handlers may have changed its URL and its headers, which contain secrets.</summary>
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public OperationRequest Request { get; }

        public string Operation => Request.Operation;

        public string Method => Request.Method.Method;

        public Uri? Url { get; }

        public int StatusCode { get; }

        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers => _headers ??= HeadersOf(_ofResponse, _ofContent);

        public string Message => _message ??= Describe();

        public string? Text { get; private set; }

        /// <summary>Whether the response is a success with a body that does not match the document.</summary>
        public bool IsUnreadable { get; private set; }

        /// <summary>The exception that ended reading the body early; null when there was none.</summary>
        public Exception? ReadException { get; private set; }

        /// <summary>Returns the facts of a response whose body was read, with the message of the exception.</summary>
        public static ResponseFacts Of(OperationRequest request, HttpResponseMessage response, string message)
            => new ResponseFacts(request, response) { _message = message };

        /// <summary>Returns the facts of a success whose body does not match the document.</summary>
        public static ResponseFacts Unreadable(OperationRequest request, HttpResponseMessage response)
            => new ResponseFacts(request, response) { IsUnreadable = true };

        /// <summary>Returns the same facts with the text of the body, or of the part that could not be read.</summary>
        public ResponseFacts WithText(string text)
        {
            var facts = (ResponseFacts)MemberwiseClone();
            facts.Text = text;
            return facts;
        }

        public static async Task<ResponseFacts> ReadAsync(OperationRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            var facts = new ResponseFacts(request, response);
            try
            {
                using var body = new ReceivedBody(response.Content);
                await body.ReadAllAsync(cancellationToken).ConfigureAwait(false);
                using var text = body.ToText();
                facts.Text = text.ToString();
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                facts.ReadException = exception;
            }

            return facts;
        }

        public static IReadOnlyDictionary<string, IEnumerable<string>> HeadersOf(HttpResponseMessage response) => HeadersOf(response.Headers, response.Content.Headers);

        private static Dictionary<string, IEnumerable<string>> HeadersOf(HttpResponseHeaders ofResponse, HttpContentHeaders ofContent)
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

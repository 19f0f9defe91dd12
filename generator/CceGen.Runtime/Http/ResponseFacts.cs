#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The facts of a response that an exception carries.</summary>
    internal sealed class ResponseFacts
    {
        private ResponseFacts(OperationRequest request, HttpResponseMessage response, string problem)
        {
            Request = request;
            Operation = request.Operation;
            Method = request.Method.Method;
            Url = request.RequestUri;
            StatusCode = (int)response.StatusCode;
            Headers = HeadersOf(response);

            // Without the query, which may contain a secret.
            var url = Url?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
            Message = $"{Operation}: {Method} {url} returned {StatusCode} ({response.ReasonPhrase}){problem}.";
        }

        /// <summary>The request as it was sent last: handlers may have changed its URL and its headers, which contain secrets.</summary>
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public OperationRequest Request { get; }

        public string Operation { get; }

        public string Method { get; }

        public Uri? Url { get; }

        public int StatusCode { get; }

        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; }

        public string Message { get; private set; }

        public string? Text { get; private set; }

        /// <summary>Whether the response is a success with a body that does not match the document.</summary>
        public bool IsUnreadable { get; private set; }

        /// <summary>The exception that ended reading the body early; null when there was none.</summary>
        public Exception? ReadException { get; private set; }

        /// <summary>Returns the facts of a response whose body was read, with the message of the exception.</summary>
        public static ResponseFacts Of(OperationRequest request, HttpResponseMessage response, string message)
            => new ResponseFacts(request, response, "") { Message = message };

        /// <summary>Returns the facts of a success whose body does not match the document.</summary>
        public static ResponseFacts Unreadable(OperationRequest request, HttpResponseMessage response)
            => new ResponseFacts(request, response, ", but the body could not be read") { IsUnreadable = true };

        /// <summary>Returns the same facts with the text of the body, or of the part that could not be read.</summary>
        public ResponseFacts WithText(string text)
        {
            var facts = (ResponseFacts)MemberwiseClone();
            facts.Text = text;
            return facts;
        }

        public static async Task<ResponseFacts> ReadAsync(OperationRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            var facts = new ResponseFacts(request, response, "");
            try
            {
                using var body = new ReceivedBody(response.Content);
                facts.Text = await body.ReadTextAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                facts.ReadException = exception;
            }

            return facts;
        }

        public static IReadOnlyDictionary<string, IEnumerable<string>> HeadersOf(HttpResponseMessage response)
        {
            var headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
            foreach (var header in response.Headers)
            {
                headers[header.Key] = header.Value;
            }

            // A header of the content that an unusual handler gives to the response has the values of both.
            foreach (var header in response.Content.Headers)
            {
                headers[header.Key] = headers.TryGetValue(header.Key, out var values) ? values.Concat(header.Value) : header.Value;
            }

            return headers;
        }
    }
}

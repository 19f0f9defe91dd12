#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The facts of a response that an exception carries.</summary>
    internal sealed class ResponseFacts
    {
        private ResponseFacts(OperationRequest request, HttpResponseMessage response, bool isUnreadable, string? message)
        {
            Request = request;
            Head = new ResponseHead(request, response, isUnreadable, message);
        }

        /// <summary>What of these facts an exception keeps.</summary>
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public ResponseHead Head { get; }

        /// <summary>The request as it was sent last: handlers may have changed its URL and its headers, which contain secrets.</summary>
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public OperationRequest Request { get; }

        public string Operation => Head.Operation;

        public string Method => Head.Method;

        public Uri? Url => Head.Url;

        public int StatusCode => Head.StatusCode;

        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers => Head.Headers;

        public string Message => Head.Message;

        public string? Text { get; private set; }

        /// <summary>Whether the response is a success with a body that does not match the document.</summary>
        public bool IsUnreadable => Head.IsUnreadable;

        /// <summary>The exception that ended reading the body early; null when there was none.</summary>
        public Exception? ReadException { get; private set; }

        /// <summary>Returns the facts of a response whose body was read, with the message of the exception.</summary>
        public static ResponseFacts Of(OperationRequest request, HttpResponseMessage response, string message)
            => new ResponseFacts(request, response, false, message);

        /// <summary>Returns the facts of a success whose body does not match the document.</summary>
        public static ResponseFacts Unreadable(OperationRequest request, HttpResponseMessage response)
            => new ResponseFacts(request, response, true, null);

        /// <summary>Returns the same facts with the text of the body, or of the part that could not be read.</summary>
        public ResponseFacts WithText(string text)
        {
            var facts = (ResponseFacts)MemberwiseClone();
            facts.Text = text;
            return facts;
        }

        public static async Task<ResponseFacts> ReadAsync(OperationRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            var facts = new ResponseFacts(request, response, false, null);
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

        public static IReadOnlyDictionary<string, IEnumerable<string>> HeadersOf(HttpResponseMessage response)
            => ResponseHead.Merge(response.Headers, response.Content.Headers);
    }
}

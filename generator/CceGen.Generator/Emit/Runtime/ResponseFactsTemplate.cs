using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that collects the facts of an answer for an exception.</summary>
internal static class ResponseFactsTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(
        model,
        "ResponseFacts",
        Text,
        "System",
        "System.Collections.Generic",
        "System.Diagnostics",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks");

    private const string Text = """
        /// <summary>The facts of an answer that an exception tells.</summary>
        [Generated]
        internal sealed class ResponseFacts
        {
            private ResponseFacts(OperationRequest request, HttpResponseMessage response, string problem)
            {
                Request = request;
                Operation = request.Operation;
                Method = request.Method.Method;
                Url = request.RequestUri;
                StatusCode = (int)response.StatusCode;
                Headers = response.Headers.Concat(response.Content.Headers)
                    .GroupBy(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase)
                    .ToDictionary(group => group.Key, group => group.SelectMany(values => values), StringComparer.OrdinalIgnoreCase);

                // The query stays out of the message: it may hold a secret.
                var url = Url?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
                Message = $"{Operation}: {Method} {url} was answered with {StatusCode} ({response.ReasonPhrase}){problem}.";
            }

            /// <summary>The request as it was sent last: handlers may have changed its URL and its headers. These hold secrets.</summary>
            [DebuggerBrowsable(DebuggerBrowsableState.Never)]
            public OperationRequest Request { get; }

            public string Operation { get; }

            public string Method { get; }

            public Uri~ Url { get; }

            public int StatusCode { get; }

            [DebuggerBrowsable(DebuggerBrowsableState.Never)]
            public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; }

            public string Message { get; private set; }

            public string~ Text { get; private set; }

            /// <summary>Whether the answer is a success whose body is not what the document promises.</summary>
            public bool IsUnreadable { get; private set; }

            /// <summary>What went wrong while the body was read; the status is told all the same.</summary>
            public Exception~ ReadException { get; private set; }

            /// <summary>The facts of an answer that could be read, for an exception with a message of its own.</summary>
            public static ResponseFacts Of(OperationRequest request, HttpResponseMessage response, string message)
                => new ResponseFacts(request, response, "") { Message = message };

            public static ResponseFacts Unreadable(OperationRequest request, HttpResponseMessage response, string text)
                => new ResponseFacts(request, response, ", but the body could not be read") { Text = text, IsUnreadable = true };

            public static async Task<ResponseFacts> ReadAsync(OperationRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
            {
                var facts = new ResponseFacts(request, response, "");
                try
                {
                    using var body = new ResponseBodyStream(response.Content);
                    facts.Text = await body.ReadTextAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    facts.ReadException = exception;
                }

                return facts;
            }
        }
        """;
}

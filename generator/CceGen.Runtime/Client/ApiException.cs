#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::CceGen.Runtime;
    using global::CceGen.Runtime.NewtonsoftJson;

    /// <summary>The server returned an error, or its response could not be read.</summary>
    public partial class ApiException : Exception
    {
        private readonly ResponseHead? _head;
        private readonly IReadOnlyDictionary<string, IEnumerable<string>>? _headers;

        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="message">The message.</param>
        /// <param name="statusCode">The status code of the response.</param>
        /// <param name="response">The body of the response as text.</param>
        /// <param name="headers">The headers of the response.</param>
        /// <param name="innerException">The exception that reading the response failed with.</param>
        public ApiException(string message, int statusCode, string? response, IReadOnlyDictionary<string, IEnumerable<string>> headers, Exception? innerException)
            : base(message, innerException)
        {
            StatusCode = statusCode;
            Response = response;
            _headers = headers;
        }

        internal ApiException(ResponseFacts facts, Exception? innerException)
            : base(null, innerException)
        {
            StatusCode = facts.StatusCode;
            Response = facts.Text;
            Operation = facts.Operation;
            Method = facts.Method;
            Url = facts.Url;
            _head = facts.Head;
        }

        /// <inheritdoc/>
        public override string Message => _head?.Message ?? base.Message;

        /// <summary>The status code of the response, for example 404.</summary>
        public int StatusCode { get; }

        /// <summary>
        /// The body of the response as text. For an error status it is complete, and null when the connection was lost; for a success
        /// that could not be read it is the beginning.
        /// </summary>
        public string? Response { get; }

        /// <summary>The headers of the response, those of its content included.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers => _head?.Headers ?? _headers!;

        /// <summary>The operation that was called.</summary>
        public string? Operation { get; }

        /// <summary>The HTTP method of the request.</summary>
        public string? Method { get; }

        /// <summary>The URL of the request, including its query.</summary>
        public Uri? Url { get; }

        internal static async Task<ApiException> CreateAsync(OperationRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            var facts = await ResponseFacts.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
            return Translated(facts, facts.ReadException) ?? new ApiException(facts, facts.ReadException);
        }

        internal static async Task<ApiException> CreateAsync<TResult>(OperationRequest request, HttpResponseMessage response, Func<string, TResult?> read, CancellationToken cancellationToken)
        {
            var facts = await ResponseFacts.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
            if (Translated(facts, facts.ReadException) is { } translated)
            {
                return translated;
            }

            if (string.IsNullOrEmpty(facts.Text))
            {
                return new ApiException(facts, facts.ReadException);
            }

            try
            {
                var result = read(facts.Text!);
                return result is null ? new ApiException(facts, null) : new ApiException<TResult>(facts, result);
            }
            catch (Exception exception) when (JsonBody.IsUnreadable(exception))
            {
                return new ApiException(facts, exception);
            }
        }

        internal static ApiException Unreadable(OperationRequest request, HttpResponseMessage response, string text, Exception? exception)
            => Unreadable(ResponseFacts.Unreadable(request, response), text, exception);

        internal static ApiException Unreadable(ResponseFacts response, string text, Exception? exception)
        {
            var facts = response.WithText(text);
            return Translated(facts, exception) ?? new ApiException(facts, exception);
        }

        // Implement this in a partial class to throw exceptions of your own that derive from this one.
        static partial void Translate(ResponseFacts facts, Exception? innerException, ref ApiException? exception);

        private static ApiException? Translated(ResponseFacts facts, Exception? innerException)
        {
            ApiException? exception = null;
            Translate(facts, innerException, ref exception);
            return exception;
        }
    }

    /// <summary>The server returned an error with a body that the document describes.</summary>
    /// <typeparam name="TResult">The type of the body.</typeparam>
    public partial class ApiException<TResult> : ApiException
    {
        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="message">The message.</param>
        /// <param name="statusCode">The status code of the response.</param>
        /// <param name="response">The body of the response as text.</param>
        /// <param name="headers">The headers of the response.</param>
        /// <param name="result">The body of the response.</param>
        /// <param name="innerException">A further cause.</param>
        public ApiException(string message, int statusCode, string? response, IReadOnlyDictionary<string, IEnumerable<string>> headers, TResult result, Exception? innerException)
            : base(message, statusCode, response, headers, innerException)
        {
            Result = result;
        }

        internal ApiException(ResponseFacts facts, TResult result)
            : base(facts, null)
        {
            Result = result;
        }

        /// <summary>The body of the response.</summary>
        public TResult Result { get; }
    }
}

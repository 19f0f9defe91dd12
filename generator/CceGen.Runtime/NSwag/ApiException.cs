#nullable enable

namespace CceGen.Runtime.Client.NSwag
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::CceGen.Runtime;

    /// <summary>The server returned an error, or its response could not be read.</summary>
    public partial class ApiException : Exception
    {
        /// <summary>How much of the body the message has, in characters.</summary>
        private const int DescribedLength = 512;

        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="message">What happened. The status code and the beginning of the body are appended to it.</param>
        /// <param name="statusCode">The status code of the response.</param>
        /// <param name="response">The body of the response as text.</param>
        /// <param name="headers">The headers of the response.</param>
        /// <param name="innerException">The exception that reading the response failed with.</param>
        public ApiException(string message, int statusCode, string? response, IReadOnlyDictionary<string, IEnumerable<string>> headers, Exception? innerException)
            : base(Describe(message, statusCode, response), innerException)
        {
            StatusCode = statusCode;
            Response = response;
            Headers = headers;
        }

        internal ApiException(ResponseFacts facts, Exception? innerException)
            : this(facts.Message, facts.StatusCode, facts.Text, facts.Headers, innerException)
        {
        }

        /// <summary>The status code of the response, for example 404.</summary>
        public int StatusCode { get; }

        /// <summary>
        /// The body of the response as text. For an error status it is complete, and null when the connection was lost; for a success
        /// that could not be read it is the beginning.
        /// </summary>
        public string? Response { get; }

        /// <summary>The headers of the response, those of its content included.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; }

        /// <summary>Returns the whole body of the response, and what any exception says.</summary>
        /// <returns>The text.</returns>
        public override string ToString() => $"HTTP Response: \n\n{Response}\n\n{base.ToString()}";

        internal static ApiException Unreadable(ResponseFacts response, string text, Exception? exception) => new ApiException(response.WithText(text), exception);

        private static string Describe(string message, int statusCode, string? response)
        {
            var beginning = response is null ? "(null)" : response.Length > DescribedLength ? response.Substring(0, DescribedLength) : response;
            return $"{message}\n\nStatus: {statusCode.ToString(CultureInfo.InvariantCulture)}\nResponse: \n{beginning}";
        }
    }

    /// <summary>The server returned an error with a body that the document describes.</summary>
    /// <typeparam name="TResult">The type of the body.</typeparam>
    public partial class ApiException<TResult> : ApiException
    {
        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="message">What happened. The status code and the beginning of the body are appended to it.</param>
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

        /// <summary>The body of the response.</summary>
        public TResult Result { get; }
    }
}

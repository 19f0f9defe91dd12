#nullable enable

namespace CceGen.Runtime.Client.NSwag
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>A successful response: its status code and its headers.</summary>
    public partial class SwaggerResponse
    {
        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="statusCode">The status code, for example 201.</param>
        /// <param name="headers">The headers, those of the content included.</param>
        /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
        public SwaggerResponse(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers)
        {
            StatusCode = statusCode;
            Headers = headers ?? throw new ArgumentNullException(nameof(headers));
        }

        /// <summary>The status code, for example 201.</summary>
        public int StatusCode { get; }

        /// <summary>The headers, those of the content included. Letter case of the names does not matter.</summary>
        public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; }
    }

    /// <summary>A successful response: its status code, its headers and what its body is read as.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    public partial class SwaggerResponse<TResult> : SwaggerResponse
    {
        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="statusCode">The status code, for example 201.</param>
        /// <param name="headers">The headers, those of the content included.</param>
        /// <param name="result">The result.</param>
        /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
        public SwaggerResponse(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers, TResult result)
            : base(statusCode, headers)
        {
            Result = result;
        }

        /// <summary>What the body is read as.</summary>
        public TResult Result { get; }
    }
}

#nullable disable
#pragma warning disable CA1032, IDE0161 // As NSwag's templates write it, for C# 9.

namespace OwnTypes
{
    using System;
    using System.Collections.Generic;

    /// <summary>An exception that several clients share, written by hand.</summary>
    public class OwnException : Exception
    {
        /// <summary>Initializes a new instance of the class.</summary>
        /// <param name="message">The message.</param>
        /// <param name="statusCode">The status code.</param>
        /// <param name="response">The body.</param>
        /// <param name="headers">The headers.</param>
        /// <param name="innerException">The cause.</param>
        public OwnException(string message, int statusCode, string response, IReadOnlyDictionary<string, IEnumerable<string>> headers, Exception innerException)
            : base(message, innerException)
        {
            StatusCode = statusCode;
            Response = response;
        }

        /// <summary>The status code.</summary>
        public int StatusCode { get; }

        /// <summary>The body.</summary>
        public string Response { get; }
    }

    /// <summary>An exception with a result.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    public class OwnException<TResult> : OwnException
    {
        /// <summary>Initializes a new instance of the class.</summary>
        /// <param name="message">The message.</param>
        /// <param name="statusCode">The status code.</param>
        /// <param name="response">The body.</param>
        /// <param name="headers">The headers.</param>
        /// <param name="result">The result.</param>
        /// <param name="innerException">The cause.</param>
        public OwnException(string message, int statusCode, string response, IReadOnlyDictionary<string, IEnumerable<string>> headers, TResult result, Exception innerException)
            : base(message, statusCode, response, headers, innerException)
            => Result = result;

        /// <summary>The result.</summary>
        public TResult Result { get; }
    }
}

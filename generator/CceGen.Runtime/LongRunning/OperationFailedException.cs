#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System.Collections.Generic;
    using global::CceGen.Runtime;

    /// <summary>A long-running operation failed.</summary>
    /// <typeparam name="TResult">The type of the response.</typeparam>
    public sealed partial class OperationFailedException<TResult> : ApiException
        where TResult : class
    {
        /// <summary>Initializes a new instance, for example in a test.</summary>
        /// <param name="message">The message.</param>
        /// <param name="operationId">The id of the operation.</param>
        /// <param name="status">Its last status.</param>
        /// <param name="value">The last response.</param>
        public OperationFailedException(string message, string operationId, string? status, TResult value)
            : base(message, 200, null, new Dictionary<string, IEnumerable<string>>(), null)
        {
            OperationId = operationId;
            Status = status;
            Value = value;
        }

        private OperationFailedException(ResponseFacts facts, string operationId, string? status, TResult value)
            : base(facts, null)
        {
            OperationId = operationId;
            Status = status;
            Value = value;
        }

        /// <summary>The id of the operation.</summary>
        public string OperationId { get; }

        /// <summary>The last status, as the server wrote it.</summary>
        public string? Status { get; }

        /// <summary>The last response.</summary>
        public TResult Value { get; }

        internal static OperationFailedException<TResult> Create(ResponseFacts facts, string operationId, string? status, TResult value)
        {
            OperationFailedException<TResult>? exception = null;
            Translate(facts, operationId, status, value, ref exception);
            return exception ?? new OperationFailedException<TResult>(facts, operationId, status, value);
        }

        // Implement this in a partial class to create the exception.
        static partial void Translate(ResponseFacts facts, string operationId, string? status, TResult value, ref OperationFailedException<TResult>? exception);
    }
}

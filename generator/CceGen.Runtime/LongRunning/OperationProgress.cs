#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;

    /// <summary>The result of one poll.</summary>
    /// <typeparam name="TResult">The type of the response.</typeparam>
    public abstract class OperationProgress<TResult>
        where TResult : class
    {
        private protected OperationProgress(string id) => Id = id ?? throw new ArgumentNullException(nameof(id));

        /// <summary>The id of the operation.</summary>
        public string Id { get; }

        /// <summary>The last response; null before the first one.</summary>
        public TResult? Value { get; set; }

        /// <summary>The status in the last response, as the server wrote it.</summary>
        public string? Status { get; set; }

        /// <summary>The progress in the last response, as the server wrote it; null when there was none.</summary>
        public string? Progress { get; set; }

        /// <summary>The meaning of the status.</summary>
        public OperationState State { get; set; }

        /// <summary>The transient failure of this poll, which is retried; null when the poll succeeded.</summary>
        public Exception? Failure { get; set; }

        /// <summary>The time since the wait began.</summary>
        public TimeSpan Elapsed { get; set; }

        /// <summary>The time until the next poll; null when this was the last one.</summary>
        public TimeSpan? NextDelay { get; set; }
    }
}

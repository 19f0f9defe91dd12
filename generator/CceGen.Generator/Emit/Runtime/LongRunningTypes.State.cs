namespace CceGen.Generator.Emit.Runtime;

/// <content>What an operation object can be in, and what it tells while it waits.</content>
internal static partial class LongRunningTypes
{
    private const string StateText = """
        /// <summary>How far something is that takes its time.</summary>
        [Generated]
        [Access] enum OperationState
        {
            /// <summary>Nobody has asked yet.</summary>
            Unknown,

            /// <summary>It goes on. A status that the document does not list counts as this.</summary>
            Running,

            /// <summary>It is interrupted, and goes on when somebody says so.</summary>
            Paused,

            /// <summary>It ended well.</summary>
            Succeeded,

            /// <summary>It ended, and not well.</summary>
            Failed,
        }
        """;

    private const string ProgressText = """
        /// <summary>What one question came to.</summary>
        /// <typeparam name="TResult">The type of the answer.</typeparam>
        [Generated]
        [Access] abstract class OperationProgress<TResult>
            where TResult : class
        {
            private protected OperationProgress(string id) => Id = id ?? throw new ArgumentNullException(nameof(id));

            /// <summary>The id of what is waited for.</summary>
            public string Id { get; }

            /// <summary>The last answer; null before the first one.</summary>
            public TResult~ Value { get; set; }

            /// <summary>The status in the last answer, as it stood there.</summary>
            public string~ Status { get; set; }

            /// <summary>The progress in the last answer, as it stood there; null when there was none.</summary>
            public string~ Progress { get; set; }

            /// <summary>What the status means.</summary>
            public OperationState State { get; set; }

            /// <summary>Why this question has no answer, though the waiting goes on; null when it has one.</summary>
            public Exception~ Failure { get; set; }

            /// <summary>The time since the waiting began.</summary>
            public TimeSpan Elapsed { get; set; }

            /// <summary>The time until the next question; null when this was the last one.</summary>
            public TimeSpan? NextDelay { get; set; }
        }
        """;

    private const string FailureText = """
        /// <summary>Something that was waited for ended, and not well.</summary>
        /// <typeparam name="TResult">The type of the answer that says so.</typeparam>
        [Generated]
        [Access] sealed partial class OperationFailedException<TResult> : [Failure]
            where TResult : class
        {
            /// <summary>Makes an exception, for example in a test.</summary>
            /// <param name="message">What happened.</param>
            /// <param name="operationId">The id of what was waited for.</param>
            /// <param name="status">Its last status.</param>
            /// <param name="value">The last answer.</param>
            public OperationFailedException(string message, string operationId, string~ status, TResult value)
                : base(message, 200, null, new Dictionary<string, IEnumerable<string>>(), null)
            {
                OperationId = operationId;
                Status = status;
                Value = value;
            }

            private OperationFailedException(ResponseFacts facts, string operationId, string~ status, TResult value)
                : base(facts, null)
            {
                OperationId = operationId;
                Status = status;
                Value = value;
            }

            /// <summary>The id of what was waited for.</summary>
            public string OperationId { get; }

            /// <summary>Its last status, as it stood in the answer.</summary>
            public string~ Status { get; }

            /// <summary>The last answer.</summary>
            public TResult Value { get; }

            internal static OperationFailedException<TResult> Create(ResponseFacts facts, string operationId, string~ status, TResult value)
            {
                OperationFailedException<TResult>~ exception = null;
                Translate(facts, operationId, status, value, ref exception);
                return exception ?? new OperationFailedException<TResult>(facts, operationId, status, value);
            }

            // Implement this in a part of your own to make the exception yourself.
            static partial void Translate(ResponseFacts facts, string operationId, string~ status, TResult value, ref OperationFailedException<TResult>~ exception);
        }
        """;
}

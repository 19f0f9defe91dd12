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
        [Access] sealed class OperationProgress<TResult>
            where TResult : class
        {
            /// <summary>Makes one, for example in a test.</summary>
            /// <param name="id">The id of what is waited for.</param>
            /// <param name="value">The last answer; null before the first one.</param>
            /// <param name="status">The status in it.</param>
            /// <param name="progress">The progress in it.</param>
            /// <param name="state">What the status means.</param>
            /// <param name="failure">Why this question has no answer; null when it has one.</param>
            /// <param name="elapsed">The time since the waiting began.</param>
            /// <param name="nextDelay">The time until the next question; null when this was the last one.</param>
            public OperationProgress(string id, TResult~ value, string~ status, string~ progress, OperationState state, Exception~ failure, TimeSpan elapsed, TimeSpan? nextDelay)
            {
                Id = id ?? throw new ArgumentNullException(nameof(id));
                Value = value;
                Status = status;
                Progress = progress;
                State = state;
                Failure = failure;
                Elapsed = elapsed;
                NextDelay = nextDelay;
            }

            /// <summary>The id of what is waited for.</summary>
            public string Id { get; }

            /// <summary>The last answer; null before the first one.</summary>
            public TResult~ Value { get; }

            /// <summary>The status in the last answer, as it stood there.</summary>
            public string~ Status { get; }

            /// <summary>The progress in the last answer, as it stood there; null when there was none.</summary>
            public string~ Progress { get; }

            /// <summary>What the status means.</summary>
            public OperationState State { get; }

            /// <summary>Why this question has no answer, though the waiting goes on; null when it has one.</summary>
            public Exception~ Failure { get; }

            /// <summary>The time since the waiting began.</summary>
            public TimeSpan Elapsed { get; }

            /// <summary>The time until the next question; null when this was the last one.</summary>
            public TimeSpan? NextDelay { get; }
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

            /// <summary>The id of what was waited for.</summary>
            public string OperationId { get; }

            /// <summary>Its last status, as it stood in the answer.</summary>
            public string~ Status { get; }

            /// <summary>The last answer.</summary>
            public TResult Value { get; }
        }
        """;
}

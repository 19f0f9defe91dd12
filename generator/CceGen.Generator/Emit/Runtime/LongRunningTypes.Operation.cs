namespace CceGen.Generator.Emit.Runtime;

/// <content>The base class of operation objects.</content>
internal static partial class LongRunningTypes
{
    private const string OperationText = """
        /// <summary>
        /// Follows something that takes its time: asks how far it is, and waits for its end. It keeps nothing but the last answer, and
        /// may be used by several at once.
        /// </summary>
        /// <typeparam name="TResult">The type of the answer.</typeparam>
        [Generated]
        [Access] abstract class LongRunningOperation<TResult>
            where TResult : class
        {
            private readonly TimeSpan _interval;
            private volatile Answer~ _last;

            private protected LongRunningOperation(string~ id, int intervalInSeconds)
            {
                Id = id ?? throw new ArgumentNullException(nameof(id));
                _interval = TimeSpan.FromSeconds(intervalInSeconds);
            }

            /// <summary>The id, with which it can be followed again later.</summary>
            public string Id { get; }

            /// <summary>The last answer; null before the first one.</summary>
            public TResult~ Value => _last?.Value;

            /// <summary>The status in the last answer, as it stood there.</summary>
            public string~ Status => _last?.Status;

            /// <summary>The progress in the last answer, as it stood there; null when there was none.</summary>
            public string~ Progress => _last?.Progress;

            /// <summary>What the status means.</summary>
            public OperationState State => _last?.State ?? OperationState.Unknown;

            /// <summary>Whether it has ended, well or not.</summary>
            public bool HasCompleted => State is OperationState.Succeeded or OperationState.Failed;

            /// <summary>Whether it is interrupted.</summary>
            public bool IsPaused => State == OperationState.Paused;

            /// <summary>Asks once. An end that is not good is no exception here.</summary>
            /// <param name="cancellationToken">Cancels the call.</param>
            /// <returns>The answer.</returns>
            /// <exception cref="[Failure]">The server refused to tell, or its answer could not be read.</exception>
            public async Task<TResult> UpdateAsync(CancellationToken cancellationToken = default)
            {
                var value = await AskAsync(new RetryAfterHint(), cancellationToken).ConfigureAwait(false);
                Keep(value);
                return value;
            }

            /// <summary>
            /// Asks again and again until it has ended: at first in the interval, less often while nothing changes, not before the server
            /// wants to be asked again. Failures that may pass are put up with for a while.
            /// </summary>
            /// <param name="options">How often to ask, and what to put up with; the defaults when null.</param>
            /// <param name="progress">Told about every answer, and about failures that are put up with.</param>
            /// <param name="cancellationToken">Ends the waiting; what is waited for goes on.</param>
            /// <returns>The last answer: that of the end, or of an interruption where the options say so.</returns>
            /// <exception cref="OperationFailedException{TResult}">It ended, and not well.</exception>
            /// <exception cref="[Failure]">The server refused to tell, or told nothing that can be read for too long.</exception>
            /// <exception cref="TimeoutException">It had not ended after the time that the options give it.</exception>
            /// <exception cref="OperationCanceledException">The waiting was cancelled.</exception>
            public async Task<TResult> WaitForCompletionAsync(LongRunningOptions~ options = null, IProgress<OperationProgress<TResult>>~ progress = null, CancellationToken cancellationToken = default)
            {
                options ??= new LongRunningOptions();
                var pace = new PollingPace(options, _interval, Id);
                while (true)
                {
                    var failure = await AskAsync(pace, cancellationToken).ConfigureAwait(false);
                    var isOver = failure is null && (HasCompleted || (IsPaused && options.StopWhenPaused));
                    var delay = isOver ? (TimeSpan?)null : pace.NextDelay();
                    progress?.Report(new OperationProgress<TResult>(this, failure, pace.Elapsed, delay));
                    if (delay is null)
                    {
                        return End();
                    }

                    if (pace.IsTimeUp)
                    {
                        throw new TimeoutException($"'{Id}' had not ended after {options.Timeout}; its status was '{Status}'.");
                    }

                    await options.DelayAsync(delay.Value, cancellationToken).ConfigureAwait(false);
                }
            }

            /// <summary>Whether a failure may pass, so that it is worth asking again. Override it to decide otherwise.</summary>
            /// <param name="exception">What the question came to.</param>
            protected virtual bool IsTransient(Exception exception) => exception switch
            {
                OperationFailedException<TResult> => false,
                [Failure] failure => failure.StatusCode is 0 or 408 or 429 or 500 or 502 or 503 or 504 or (>= 200 and <= 299),
                _ => exception is HttpRequestException or IOException or TimeoutException or OperationCanceledException,
            };

            private protected abstract Task<TResult> AskAsync(RetryAfterHint hint, CancellationToken cancellationToken);

            private protected abstract string~ StatusOf(TResult value);

            private protected abstract string~ ProgressOf(TResult value);

            private protected abstract OperationState StateOf(string~ status);

            private async Task<Exception~> AskAsync(PollingPace pace, CancellationToken cancellationToken)
            {
                pace.Hint.Clear();
                try
                {
                    var value = await AskAsync(pace.Hint, cancellationToken).ConfigureAwait(false);
                    pace.Answered(Keep(value));
                    return null;
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsTransient(exception) && !pace.IsBudgetSpent)
                {
                    if (exception is [Failure] failure)
                    {
                        pace.Hint.Read(failure.Headers);
                    }

                    pace.Failed();
                    return exception;
                }
            }

            private TResult End() => _last is { State: OperationState.Failed } failed
                ? throw new OperationFailedException<TResult>(Id, failed.Status, failed.Value)
                : _last^.Value;

            private bool Keep(TResult value)
            {
                var status = StatusOf(value);
                var answer = new Answer(value, status, ProgressOf(value), StateOf(status));
                var before = _last;
                _last = answer;
                return before is null || before.Status != answer.Status || before.Progress != answer.Progress;
            }

            private sealed class Answer
            {
                public Answer(TResult value, string~ status, string~ progress, OperationState state)
                {
                    Value = value;
                    Status = status;
                    Progress = progress;
                    State = state;
                }

                public TResult Value { get; }

                public string~ Status { get; }

                public string~ Progress { get; }

                public OperationState State { get; }
            }
        }
        """;
}

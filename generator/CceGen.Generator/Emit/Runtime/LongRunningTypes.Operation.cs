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
        /// <typeparam name="TProgress">The type of what is told while it waits.</typeparam>
        [Generated]
        [Access] abstract partial class LongRunningOperation<TResult, TProgress>
            where TResult : class
            where TProgress : OperationProgress<TResult>
        {
            private readonly string _title;
            private readonly TimeSpan _interval;
            private long _questions;
            private Answer~ _last;

            private protected LongRunningOperation(string id, string title, int intervalInSeconds)
            {
                Id = id;
                _title = title;
                _interval = TimeSpan.FromSeconds(intervalInSeconds);
            }

            /// <summary>The id, with which it can be followed again later.</summary>
            public string Id { get; }

            /// <summary>The last answer; null before the first one.</summary>
            public TResult~ Value => Last?.Value;

            /// <summary>The status in the last answer, as it stood there; null when there was none.</summary>
            public string~ Status => Last?.Status;

            /// <summary>The progress in the last answer, as it stood there; null when there was none.</summary>
            public string~ Progress => Last?.Progress;

            /// <summary>What the status means.</summary>
            public OperationState State => Last?.State ?? OperationState.Unknown;

            /// <summary>Whether it has ended, well or not.</summary>
            public bool HasCompleted => Last is { HasCompleted: true };

            /// <summary>Whether it is interrupted.</summary>
            public bool IsPaused => State == OperationState.Paused;

            private Answer~ Last => Volatile.Read(ref _last);

            /// <summary>Asks once. An end that is not good is no exception here.</summary>
            /// <param name="cancellationToken">Cancels the call.</param>
            /// <returns>The answer.</returns>
            /// <exception cref="[Failure]">The server refused to tell, or its answer could not be read.</exception>
            /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
            public async Task<TResult> UpdateAsync(CancellationToken cancellationToken = default)
            {
                var answer = await AskAsync(new RetryAfterHint(), cancellationToken).ConfigureAwait(false);
                return answer.Value;
            }

            /// <summary>
            /// Asks again and again until it has ended: at first in the interval, less often while nothing changes, not before the server
            /// wants to be asked again. Failures that may pass are put up with for a while. It asks at least once, also when the last
            /// answer was an end: what has ended may have been started again.
            /// </summary>
            /// <param name="options">How often to ask, and what to put up with; the defaults when null.</param>
            /// <param name="progress">Told about every answer, and about every failure that is put up with.</param>
            /// <param name="cancellationToken">Ends the waiting; what is waited for goes on, and can be followed again.</param>
            /// <returns>The last answer: that of the end, or of an interruption where the options say so.</returns>
            /// <exception cref="OperationFailedException{TResult}">It ended, and not well.</exception>
            /// <exception cref="[Failure]">The server refused to tell, or told nothing that can be read for too long.</exception>
            /// <exception cref="TimeoutException">It had not ended after the time that the options give it.</exception>
            /// <exception cref="OperationCanceledException">The waiting was cancelled.</exception>
            public async Task<TResult> WaitForCompletionAsync(LongRunningOptions~ options = null, IProgress<TProgress>~ progress = null, CancellationToken cancellationToken = default)
            {
                options ??= new LongRunningOptions();
                var pace = new PollingPace(options, _interval, Id);
                while (true)
                {
                    var answer = Last;
                    Exception~ failure = null;
                    using (var limit = pace.Limit(cancellationToken))
                    {
                        try
                        {
                            answer = await AskAsync(pace.Hint, limit?.Token ?? cancellationToken).ConfigureAwait(false);
                            pace.Answered(answer.Status, answer.Progress);
                        }
                        catch (Exception exception) when (limit is { IsReached: true } || (IsTransient(exception) && !pace.IsBudgetSpent))
                        {
                            cancellationToken.ThrowIfCancellationRequested();
                            pace.Failed(exception);
                            failure = exception;
                        }
                    }

                    var isOver = failure is null && answer is not null && (answer.HasCompleted || (options.StopWhenPaused && answer.State == OperationState.Paused));
                    var delay = isOver ? null : pace.NextDelay();
                    progress?.Report(ReportOf(answer, failure, pace.Elapsed, delay));
                    if (isOver)
                    {
                        return End(answer^);
                    }

                    if (delay is null)
                    {
                        throw new TimeoutException($"The {_title} '{Id}' had not ended after {options.Timeout}; its last status was '{answer?.Status}'.", failure);
                    }

                    await options.DelayAsync(delay.Value, cancellationToken).ConfigureAwait(false);
                }
            }

            /// <summary>
            /// Whether a failure may pass, so that it is worth asking again: no answer, an answer that cannot be read, and the statuses
            /// 408, 429, 500, 502, 503 and 504. Override it to decide otherwise.
            /// </summary>
            /// <param name="exception">What a question came to.</param>
            /// <returns>Whether to ask again, as long as the options allow it.</returns>
            protected virtual bool IsTransient(Exception exception)
            {
                var isTransient = exception is [Failure] refusal
                    ? refusal.StatusCode is 0 or 408 or 429 or 500 or 502 or 503 or 504 or (>= 200 and <= 299)
                    : exception is HttpRequestException or IOException or TimeoutException or OperationCanceledException;
                DecideTransient(exception, ref isTransient);
                return isTransient;
            }

            private protected abstract Task<TResult> SendAsync(RetryAfterHint hint, CancellationToken cancellationToken);

            private protected abstract string~ StatusOf(TResult value);

            private protected abstract string~ ProgressOf(TResult value);

            private protected abstract OperationState StateOf(string~ status);

            private protected abstract TProgress CreateReport();

            // Implement this in a part of your own to decide for all operations of the client.
            partial void DecideTransient(Exception exception, ref bool isTransient);

            private TProgress ReportOf(Answer~ answer, Exception~ failure, TimeSpan elapsed, TimeSpan? nextDelay)
            {
                var report = CreateReport();
                report.Value = answer?.Value;
                report.Status = answer?.Status;
                report.Progress = answer?.Progress;
                report.State = answer?.State ?? OperationState.Unknown;
                report.Failure = failure;
                report.Elapsed = elapsed;
                report.NextDelay = nextDelay;
                return report;
            }

            private async Task<Answer> AskAsync(RetryAfterHint hint, CancellationToken cancellationToken)
            {
                var number = Interlocked.Increment(ref _questions);
                hint.Clear();
                try
                {
                    var value = await SendAsync(hint, cancellationToken).ConfigureAwait(false);
                    var status = StatusOf(value);
                    var state = StateOf(status);
                    var facts = state == OperationState.Failed ? hint.CreateFacts($"The {_title} '{Id}' ended with the status '{status}'.") : null;
                    var answer = new Answer(number, value, status, ProgressOf(value), state, facts);
                    Keep(answer);
                    return answer;
                }
                finally
                {
                    hint.Forget();
                }
            }

            // Answers overtake each other when several ask: that to the later question is the newer one.
            private void Keep(Answer answer)
            {
                var last = Last;
                while (last is null || last.Number < answer.Number)
                {
                    var found = Interlocked.CompareExchange(ref _last, answer, last);
                    if (ReferenceEquals(found, last))
                    {
                        return;
                    }

                    last = found;
                }
            }

            private TResult End(Answer answer) => answer.State != OperationState.Failed
                ? answer.Value
                : throw OperationFailedException<TResult>.Create(answer.Facts^, Id, answer.Status, answer.Value);

            private sealed class Answer
            {
                public Answer(long number, TResult value, string~ status, string~ progress, OperationState state, ResponseFacts~ facts)
                {
                    Number = number;
                    Value = value;
                    Status = status;
                    Progress = progress;
                    State = state;
                    Facts = facts;
                }

                public long Number { get; }

                public TResult Value { get; }

                public string~ Status { get; }

                public string~ Progress { get; }

                public OperationState State { get; }

                /// <summary>Where the answer came from; null unless it says that something failed.</summary>
                public ResponseFacts~ Facts { get; }

                public bool HasCompleted => State is OperationState.Succeeded or OperationState.Failed;
            }
        }
        """;
}

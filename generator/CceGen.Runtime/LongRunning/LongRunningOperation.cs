#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::CceGen.Runtime;

    /// <summary>
    /// Polls a long-running operation and waits for its end. It keeps nothing but the last response. Its members may be called from
    /// several threads at the same time.
    /// </summary>
    /// <typeparam name="TResult">The type of the response.</typeparam>
    /// <typeparam name="TProgress">The type of the reports.</typeparam>
    public abstract partial class LongRunningOperation<TResult, TProgress>
        where TResult : class
        where TProgress : OperationProgress<TResult>
    {
        private readonly string _title;
        private readonly TimeSpan _interval;
        private long _polls;
        private Snapshot? _last;

        private protected LongRunningOperation(string id, string title, int intervalInSeconds)
        {
            Id = id;
            _title = title;
            _interval = TimeSpan.FromSeconds(intervalInSeconds);
        }

        /// <summary>The id of the operation, with which it can be followed again later.</summary>
        public string Id { get; }

        /// <summary>The last response; null before the first one.</summary>
        public TResult? Value => Last?.Value;

        /// <summary>The status in the last response, as the server wrote it; null when there was none.</summary>
        public string? Status => Last?.Status;

        /// <summary>The progress in the last response, as the server wrote it; null when there was none.</summary>
        public string? Progress => Last?.Progress;

        /// <summary>The meaning of the status.</summary>
        public OperationState State => Last?.State ?? OperationState.Unknown;

        /// <summary>Whether the operation succeeded or failed.</summary>
        public bool HasCompleted => Last is { HasCompleted: true };

        /// <summary>Whether the operation is paused.</summary>
        public bool IsPaused => State == OperationState.Paused;

        private Snapshot? Last => Volatile.Read(ref _last);

        /// <summary>Polls once. A failed operation is no exception here.</summary>
        /// <param name="cancellationToken">Cancels the call.</param>
        /// <returns>The response.</returns>
        /// <exception cref="ApiException">The server returned an error, or the response cannot be read.</exception>
        /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
        public async Task<TResult> UpdateAsync(CancellationToken cancellationToken = default)
        {
            var snapshot = await PollAsync(new RetryAfterHint(), cancellationToken).ConfigureAwait(false);
            return snapshot.Value;
        }

        /// <summary>
        /// Polls until the operation has ended: at first in the polling interval, less often while nothing changes, and not before the
        /// time that the server requests. Transient failures are retried. It polls at least once, also when the last response was an
        /// end: the operation may have been started again.
        /// </summary>
        /// <param name="options">The options of the wait; the defaults when null.</param>
        /// <param name="progress">Receives every response and every transient failure.</param>
        /// <param name="cancellationToken">Ends the wait. The operation itself goes on, and can be followed again.</param>
        /// <returns>The last response: that of the end, or of a pause where the options say so.</returns>
        /// <exception cref="OperationFailedException{TResult}">The operation failed.</exception>
        /// <exception cref="ApiException">The server returned an error, or its responses could not be read for too long.</exception>
        /// <exception cref="TimeoutException">The operation did not end within the time of the options.</exception>
        /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
        public async Task<TResult> WaitForCompletionAsync(LongRunningOptions? options = null, IProgress<TProgress>? progress = null, CancellationToken cancellationToken = default)
        {
            options ??= new LongRunningOptions();
            var pace = new PollingPace(options.CreateRules(_interval), Id);
            while (true)
            {
                var snapshot = Last;
                Exception? failure = null;
                using (var limit = pace.Limit(cancellationToken))
                {
                    try
                    {
                        snapshot = await PollAsync(pace.Hint, limit?.Token ?? cancellationToken).ConfigureAwait(false);
                        pace.Succeeded(snapshot.Status, snapshot.Progress);
                    }
                    catch (Exception exception) when (limit is { IsReached: true } || (IsTransient(exception) && !pace.IsBudgetSpent))
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        pace.Failed((exception as ApiException)?.Headers);
                        failure = exception;
                    }
                }

                var isOver = failure is null && snapshot is not null && (snapshot.HasCompleted || (options.StopWhenPaused && snapshot.State == OperationState.Paused));
                var delay = isOver ? null : pace.NextDelay();
                progress?.Report(ReportOf(snapshot, failure, pace.Elapsed, delay));
                if (isOver)
                {
                    return End(snapshot!);
                }

                if (delay is null)
                {
                    throw new TimeoutException($"The {_title} '{Id}' did not end within {options.Timeout}; its last status is '{snapshot?.Status}'.", failure);
                }

                await pace.DelayAsync(delay.Value, cancellationToken).ConfigureAwait(false);
            }
        }

        /// <summary>
        /// Whether a failure is transient, so that the poll is retried: no response, a response that cannot be read, and the status
        /// codes 408, 429, 500, 502, 503 and 504. Override it to decide otherwise.
        /// </summary>
        /// <param name="exception">The exception of a poll.</param>
        /// <returns>Whether to retry, as long as the options allow it.</returns>
        protected virtual bool IsTransient(Exception exception)
        {
            var isTransient = exception is ApiException error
                ? error.StatusCode is 0 or 408 or 429 or 500 or 502 or 503 or 504 or (>= 200 and <= 299)
                : exception is HttpRequestException or IOException or TimeoutException or OperationCanceledException;
            DecideTransient(exception, ref isTransient);
            return isTransient;
        }

        private protected abstract Task<TResult> SendAsync(CancellationToken cancellationToken);

        private protected abstract string? StatusOf(TResult value);

        private protected abstract string? ProgressOf(TResult value);

        private protected abstract OperationState StateOf(string? status);

        private protected abstract TProgress CreateReport();

        // Implement this in a partial class to decide for all operations of the client.
        partial void DecideTransient(Exception exception, ref bool isTransient);

        private TProgress ReportOf(Snapshot? snapshot, Exception? failure, TimeSpan elapsed, TimeSpan? nextDelay)
        {
            var report = CreateReport();
            report.Value = snapshot?.Value;
            report.Status = snapshot?.Status;
            report.Progress = snapshot?.Progress;
            report.State = snapshot?.State ?? OperationState.Unknown;
            report.Failure = failure;
            report.Elapsed = elapsed;
            report.NextDelay = nextDelay;
            return report;
        }

        private async Task<Snapshot> PollAsync(RetryAfterHint hint, CancellationToken cancellationToken)
        {
            var number = Interlocked.Increment(ref _polls);
            hint.Begin();
            try
            {
                var value = await SendAsync(cancellationToken).ConfigureAwait(false);
                var status = StatusOf(value);
                var state = StateOf(status);
                var facts = state == OperationState.Failed ? hint.CreateFacts($"The {_title} '{Id}' failed with the status '{status}'.") : null;
                var snapshot = new Snapshot(number, value, status, ProgressOf(value), state, facts);
                Keep(snapshot);
                return snapshot;
            }
            finally
            {
                hint.Forget();
            }
        }

        // Responses overtake each other when several callers poll: the newest is that to the latest poll.
        private void Keep(Snapshot snapshot)
        {
            var last = Last;
            while (last is null || last.Number < snapshot.Number)
            {
                var found = Interlocked.CompareExchange(ref _last, snapshot, last);
                if (ReferenceEquals(found, last))
                {
                    return;
                }

                last = found;
            }
        }

        private TResult End(Snapshot snapshot) => snapshot.State != OperationState.Failed
            ? snapshot.Value
            : throw OperationFailedException<TResult>.Create(snapshot.Facts!, Id, snapshot.Status, snapshot.Value);

        private sealed class Snapshot
        {
            public Snapshot(long number, TResult value, string? status, string? progress, OperationState state, ResponseFacts? facts)
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

            public string? Status { get; }

            public string? Progress { get; }

            public OperationState State { get; }

            /// <summary>The facts of the response; null unless the operation failed.</summary>
            public ResponseFacts? Facts { get; }

            public bool HasCompleted => State is OperationState.Succeeded or OperationState.Failed;
        }
    }
}

#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Decides when to poll again. One instance belongs to one wait.</summary>
    internal sealed class PollingPace
    {
        // Many waits must not poll at the same time: up to a tenth of an interval is subtracted from it, or added to Retry-After.
        private const double Jitter = 0.1;

        // Timers take no more, and count in milliseconds.
        private static readonly TimeSpan LongestLimit = TimeSpan.FromDays(24);
        private static readonly TimeSpan ShortestDelay = TimeSpan.FromMilliseconds(1);

        private readonly PollingRules _rules;
        private readonly long _start;
        private uint _random = 2166136261;
        private long? _firstFailure;
        private TimeSpan _interval;
        private bool _hasResponse;
        private string? _status;
        private string? _progress;

        public PollingPace(PollingRules rules, string id)
        {
            _rules = rules;
            _interval = rules.Interval;
            _start = rules.Clock.Timestamp;
            foreach (var character in id)
            {
                Stir(character);
            }
        }

        /// <summary>What the server says about the next poll.</summary>
        public RetryAfterHint Hint { get; } = new RetryAfterHint();

        public TimeSpan Elapsed => _rules.Clock.Since(_start);

        /// <summary>Whether the time for retries after transient failures is used up.</summary>
        public bool IsBudgetSpent => Budget <= TimeSpan.Zero;

        private TimeSpan Budget => _rules.FailureBudget - (_firstFailure is { } first ? _rules.Clock.Since(first) : TimeSpan.Zero);

        /// <summary>Returns what cancels a poll with the caller's token or when the time is up; null when there is no limit.</summary>
        public PollingLimit? Limit(CancellationToken cancellationToken)
            => _rules.Timeout - Elapsed is { } rest && rest < LongestLimit
                ? new PollingLimit(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, _rules.Clock, cancellationToken)
                : null;

        public void Succeeded(string? status, string? progress)
        {
            _interval = _hasResponse && status == _status && progress == _progress ? Longer() : _rules.Interval;
            _firstFailure = null;
            _hasResponse = true;
            _status = status;
            _progress = progress;
        }

        /// <param name="headers">The headers of the response; null when there was none.</param>
        public void Failed(IReadOnlyDictionary<string, IEnumerable<string>>? headers)
        {
            _interval = Longer();
            _firstFailure ??= _rules.Clock.Timestamp;
            Hint.Read(headers);
        }

        /// <summary>Returns the time until the next poll; null when the time of the wait is up.</summary>
        public TimeSpan? NextDelay()
        {
            var rest = _rules.Timeout - Elapsed;
            if (rest <= TimeSpan.Zero)
            {
                return null;
            }

            Stir('.');
            var jitter = TimeSpan.FromTicks((long)(_interval.Ticks * (Jitter * _random / uint.MaxValue)));
            var delay = _interval - jitter;
            if (_firstFailure is not null && Budget < delay)
            {
                // The last attempt comes at the end of the budget.
                delay = Budget;
            }

            if (Hint.DelayAt(_rules.Clock.Now) is { } requested && requested > delay)
            {
                delay = requested + jitter;
            }

            // The last poll comes when the time is up, and not before.
            delay = rest < delay ? rest.Value : delay;
            return delay > ShortestDelay ? delay : ShortestDelay;
        }

        public Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) => _rules.Clock.DelayAsync(delay, cancellationToken);

        private TimeSpan Longer()
        {
            var longest = _rules.MaxInterval > _rules.Interval ? _rules.MaxInterval : _rules.Interval;
            var longer = TimeSpan.FromTicks((long)(_interval.Ticks * _rules.BackoffFactor));
            return longer < longest ? longer : longest;
        }

        private void Stir(char character) => _random = unchecked((_random + character) * 16777619);
    }
}

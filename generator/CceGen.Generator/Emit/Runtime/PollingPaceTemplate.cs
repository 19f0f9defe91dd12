using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that decides when an operation object asks again.</summary>
internal static class PollingPaceTemplate
{
    /// <param name="exceptionName">The exception of the client, which has the headers of an answer.</param>
    public static RuntimeFile Emit(FileModel model, string exceptionName) => RuntimeTemplate.Emit(
        model, "PollingPace", Text.Replace("[Failure]", $"global::{model.Namespace}.{exceptionName}"), "System", "System.Threading");

    private const string Text = """
        /// <summary>Decides when to ask again: how long one waiting lasts, what it has put up with, how often things change.</summary>
        [Generated]
        internal sealed class PollingPace
        {
            // Many who wait shall not ask at the same time: up to a tenth of an interval is left out, or added to what a server asks for.
            private const double Jitter = 0.1;

            // Timers take no more, and count in milliseconds.
            private static readonly TimeSpan LongestLimit = TimeSpan.FromDays(24);
            private static readonly TimeSpan ShortestDelay = TimeSpan.FromMilliseconds(1);

            private readonly LongRunningOptions _options;
            private readonly TimeSpan _first;
            private readonly long _start;
            private uint _random = 2166136261;
            private long? _firstFailure;
            private TimeSpan _interval;
            private bool _hasAnswer;
            private string~ _status;
            private string~ _progress;

            public PollingPace(LongRunningOptions options, TimeSpan interval, string id)
            {
                _options = options;
                _first = options.Interval ?? interval;
                _interval = _first;
                _start = options.Timestamp;
                foreach (var character in id)
                {
                    Stir(character);
                }
            }

            /// <summary>What the server says about the next question.</summary>
            public RetryAfterHint Hint { get; } = new RetryAfterHint();

            public TimeSpan Elapsed => _options.Since(_start);

            /// <summary>Whether failures have been put up with for long enough.</summary>
            public bool IsBudgetSpent => Budget <= TimeSpan.Zero;

            private TimeSpan Budget => _options.TransientFailureBudget - (_firstFailure is { } first ? _options.Since(first) : TimeSpan.Zero);

            /// <summary>Cancels a question with the caller's token, or when the time is up; null when there is no such time.</summary>
            public PollingLimit~ Limit(CancellationToken cancellationToken)
                => _options.Timeout - Elapsed is { } rest && rest < LongestLimit
                    ? new PollingLimit(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, _options, cancellationToken)
                    : null;

            public void Answered(string~ status, string~ progress)
            {
                _interval = _hasAnswer && status == _status && progress == _progress ? Longer() : _first;
                _firstFailure = null;
                _hasAnswer = true;
                _status = status;
                _progress = progress;
            }

            public void Failed(Exception exception)
            {
                _interval = Longer();
                _firstFailure ??= _options.Timestamp;
                if (exception is [Failure] failure)
                {
                    Hint.Read(failure.Headers);
                }
            }

            /// <summary>How long to wait before the next question; null when the time is up.</summary>
            public TimeSpan? NextDelay()
            {
                var rest = _options.Timeout - Elapsed;
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

                if (Hint.DelayAt(_options.Now) is { } asked && asked > delay)
                {
                    delay = asked + jitter;
                }

                // The last question comes when the time is up, and not before.
                delay = rest < delay ? rest.Value : delay;
                return delay > ShortestDelay ? delay : ShortestDelay;
            }

            private TimeSpan Longer()
            {
                var longest = _options.MaxInterval > _first ? _options.MaxInterval : _first;
                var longer = TimeSpan.FromTicks((long)(_interval.Ticks * _options.BackoffFactor));
                return longer < longest ? longer : longest;
            }

            private void Stir(char character) => _random = unchecked((_random + character) * 16777619);
        }
        """;
}

using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Runtime;

/// <summary>The helper that decides when an operation object asks again.</summary>
internal static class PollingPaceTemplate
{
    public static RuntimeFile Emit(FileModel model) => RuntimeTemplate.Emit(model, "PollingPace", Text, "System");

    private const string Text = """
        /// <summary>Decides when to ask again: how long one waiting lasts, what it has put up with, how often things change.</summary>
        [Generated]
        internal sealed class PollingPace
        {
            // Many who wait for different things shall not ask at the same time: up to a tenth of an interval is left out.
            private const double Jitter = 0.1;

            private readonly LongRunningOptions _options;
            private readonly TimeSpan _first;
            private readonly long _start;
            private uint _random = 2166136261;
            private long _lastAnswer;
            private TimeSpan _interval;

            public PollingPace(LongRunningOptions options, TimeSpan interval, string id)
            {
                _options = options;
                _first = options.Interval ?? interval;
                _interval = _first;
                _start = options.Timestamp;
                _lastAnswer = _start;
                foreach (var character in id)
                {
                    Stir(character);
                }
            }

            /// <summary>What the server says about the next question.</summary>
            public RetryAfterHint Hint { get; } = new RetryAfterHint();

            public TimeSpan Elapsed => _options.Since(_start);

            public bool IsTimeUp => Elapsed >= _options.Timeout;

            /// <summary>Whether failures have been put up with for long enough.</summary>
            public bool IsBudgetSpent => _options.Since(_lastAnswer) >= _options.TransientFailureBudget;

            public void Answered(bool hasChanged)
            {
                _lastAnswer = _options.Timestamp;
                _interval = hasChanged ? _first : Longer();
            }

            public void Failed() => _interval = Longer();

            public TimeSpan NextDelay()
            {
                Stir('.');
                var delay = TimeSpan.FromTicks((long)(_interval.Ticks * (1 - (Jitter * _random / uint.MaxValue))));
                var asked = Hint.DelayAt(_options.Now);
                delay = asked > delay ? asked : delay;

                // The last question comes when the time is up, and not before.
                var rest = _options.Timeout - Elapsed;
                return rest < delay ? rest.Value < TimeSpan.Zero ? TimeSpan.Zero : rest.Value : delay;
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

namespace CceGen.Generator.Emit.Runtime;

/// <content>How an operation object waits.</content>
internal static partial class LongRunningTypes
{
    private const string OptionsText = """
        /// <summary>How to wait for something that takes its time. One object may serve many, one after the other or at once.</summary>
        [Generated]
        [Access] sealed class LongRunningOptions
        {
            private TimeSpan? _interval;
            private TimeSpan _maxInterval = TimeSpan.FromMinutes(1);
            private double _backoffFactor = 1.5;
            private TimeSpan _failureBudget = TimeSpan.FromMinutes(5);
            private TimeSpan? _timeout;
        #if NET8_0_OR_GREATER
            private global::System.TimeProvider _timeProvider = global::System.TimeProvider.System;
        #endif

            /// <summary>
            /// The time between two questions while things change; that of the document when null. Up to a tenth of it is left out, so
            /// that many who wait do not ask all at once.
            /// </summary>
            /// <exception cref="ArgumentOutOfRangeException">The value is not above zero, or above a day.</exception>
            public TimeSpan? Interval
            {
                get => _interval;
                set => _interval = value is { } time ? Checked(time, nameof(value)) : null;
            }

            /// <summary>The longest time between two questions while nothing changes; a minute unless set.</summary>
            /// <exception cref="ArgumentOutOfRangeException">The value is not above zero, or above a day.</exception>
            public TimeSpan MaxInterval
            {
                get => _maxInterval;
                set => _maxInterval = Checked(value, nameof(value));
            }

            /// <summary>By how much the time between two questions grows while nothing changes; 1.5 unless set, 1 for not at all.</summary>
            /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10.</exception>
            public double BackoffFactor
            {
                get => _backoffFactor;
                set => _backoffFactor = value is >= 1 and <= 10 ? value : throw new ArgumentOutOfRangeException(nameof(value));
            }

            /// <summary>
            /// How long failures that may pass (no answer, too many requests, a server in trouble) are put up with, counted from the
            /// first one after a good answer; five minutes unless set, zero for not at all.
            /// </summary>
            /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
            public TimeSpan TransientFailureBudget
            {
                get => _failureBudget;
                set => _failureBudget = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
            }

            /// <summary>Whether the waiting also ends, without an exception, when what is waited for is interrupted.</summary>
            public bool StopWhenPaused { get; set; }

            /// <summary>
            /// How long to wait in all, after which there is a <see cref="TimeoutException"/> and a question that is under way is given
            /// up; without end when null. What is waited for goes on, and can be followed again.
            /// </summary>
            /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
            public TimeSpan? Timeout
            {
                get => _timeout;
                set => _timeout = value is null || value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
            }

        #if NET8_0_OR_GREATER
            /// <summary>The clock; that of the system unless set.</summary>
            /// <exception cref="ArgumentNullException">The value is null.</exception>
            public global::System.TimeProvider TimeProvider
            {
                get => _timeProvider;
                set => _timeProvider = value ?? throw new ArgumentNullException(nameof(value));
            }

            internal DateTimeOffset Now => TimeProvider.GetUtcNow();

            internal long Timestamp => TimeProvider.GetTimestamp();

            internal TimeSpan Since(long timestamp) => TimeProvider.GetElapsedTime(timestamp);

            internal Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, TimeProvider, cancellationToken);
        #else
            internal DateTimeOffset Now => DateTimeOffset.UtcNow;

            internal long Timestamp => global::System.Diagnostics.Stopwatch.GetTimestamp();

            internal TimeSpan Since(long timestamp)
                => TimeSpan.FromSeconds((global::System.Diagnostics.Stopwatch.GetTimestamp() - timestamp) / (double)global::System.Diagnostics.Stopwatch.Frequency);

            internal Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, cancellationToken);
        #endif

            private static TimeSpan Checked(TimeSpan value, string name)
                => value > TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? value : throw new ArgumentOutOfRangeException(name);
        }
        """;
}

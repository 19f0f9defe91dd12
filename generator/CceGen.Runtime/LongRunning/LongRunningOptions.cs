#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::CceGen.Runtime;

    /// <summary>Options for waiting for a long-running operation. One instance may serve many waits, also at the same time.</summary>
    public sealed class LongRunningOptions
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
        /// The polling interval while the state changes; that of the document when null. Up to a tenth of it is subtracted, so that
        /// many waits do not poll at the same time.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or above one day.</exception>
        public TimeSpan? Interval
        {
            get => _interval;
            set => _interval = value is { } time ? Checked(time, nameof(value)) : null;
        }

        /// <summary>Maximum of the polling interval while the state does not change. The default is one minute.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or above one day.</exception>
        public TimeSpan MaxInterval
        {
            get => _maxInterval;
            set => _maxInterval = Checked(value, nameof(value));
        }

        /// <summary>The factor by which the polling interval grows while the state does not change. The default is 1.5; 1 turns growth off.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10.</exception>
        public double BackoffFactor
        {
            get => _backoffFactor;
            set => _backoffFactor = value is >= 1 and <= 10 ? value : throw new ArgumentOutOfRangeException(nameof(value));
        }

        /// <summary>
        /// The time for which transient failures (no response, too many requests, a server error) are retried, counted from the
        /// first one after a successful response. The default is five minutes; zero turns retries off.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
        public TimeSpan TransientFailureBudget
        {
            get => _failureBudget;
            set => _failureBudget = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
        }

        /// <summary>Whether the wait also ends, without an exception, when the operation is paused.</summary>
        public bool StopWhenPaused { get; set; }

        /// <summary>
        /// The time after which the wait ends with a <see cref="TimeoutException"/> and a running poll is cancelled; null for no
        /// limit. The operation itself goes on, and can be followed again.
        /// </summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
        public TimeSpan? Timeout
        {
            get => _timeout;
            set => _timeout = value is null || value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
        }

    #if NET8_0_OR_GREATER
        /// <summary>The clock. The default is that of the system.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public global::System.TimeProvider TimeProvider
        {
            get => _timeProvider;
            set => _timeProvider = value ?? throw new ArgumentNullException(nameof(value));
        }

        private PollingClock Clock => new PollingClock(TimeProvider);
    #else
        private static PollingClock Clock => new PollingClock();
    #endif

        /// <param name="interval">The polling interval of the document.</param>
        internal PollingRules CreateRules(TimeSpan interval) => new PollingRules(Clock)
        {
            Interval = Interval ?? interval,
            MaxInterval = MaxInterval,
            BackoffFactor = BackoffFactor,
            FailureBudget = TransientFailureBudget,
            Timeout = Timeout,
        };

        private static TimeSpan Checked(TimeSpan value, string name)
            => value > TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? value : throw new ArgumentOutOfRangeException(name);
    }
}

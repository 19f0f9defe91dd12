#nullable enable

namespace CceGen.Runtime
{
    using global::System;

    /// <summary>The rules of one wait, taken from its options when it begins.</summary>
    internal sealed class PollingRules
    {
        public PollingRules(PollingClock clock) => Clock = clock;

        public PollingClock Clock { get; }

        /// <summary>The polling interval while the state changes.</summary>
        public TimeSpan Interval { get; set; }

        /// <summary>Maximum of the polling interval while the state does not change.</summary>
        public TimeSpan MaxInterval { get; set; }

        /// <summary>The factor by which the polling interval grows while the state does not change.</summary>
        public double BackoffFactor { get; set; }

        /// <summary>The time for which transient failures are retried.</summary>
        public TimeSpan FailureBudget { get; set; }

        /// <summary>The time after which the wait ends; null for no limit.</summary>
        public TimeSpan? Timeout { get; set; }
    }
}

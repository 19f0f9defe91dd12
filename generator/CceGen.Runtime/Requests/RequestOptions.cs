#nullable enable

namespace CceGen.Runtime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::CceGen.Runtime;

    /// <summary>
    /// What single calls send besides what the document says, and how long they may take. The method <c>With</c> of a client takes it.
    /// One instance may serve many calls, also at the same time, as long as it is not changed.
    /// </summary>
    public sealed class RequestOptions
    {
        private TimeSpan? _timeout;
    #if NET8_0_OR_GREATER
        private global::System.TimeProvider _timeProvider = global::System.TimeProvider.System;
    #endif

        /// <summary>Headers, each instead of the one of its name that the request has. Letter case of the names does not matter.</summary>
        public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        /// <summary>Names and values at the end of the query, not percent-encoded.</summary>
        public IDictionary<string, string> Query { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>
        /// The time after which a call is cancelled, with an <see cref="OperationCanceledException"/>; null for no other limit than that of the
        /// <c>HttpClient</c>. It includes the body, but not files and streams, which the caller reads.
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

        /// <summary>Begins to measure the time of a call; null when there is no limit.</summary>
        internal PollingLimit? StartTimeout(CancellationToken cancellationToken)
            => Timeout is { } timeout ? new PollingLimit(timeout, Clock, cancellationToken) : null;

        /// <summary>Changes a request that is complete.</summary>
        /// <exception cref="ArgumentException">A header has a line break or a NUL, or cannot be sent.</exception>
        internal void Apply(HttpRequestMessage request)
        {
            foreach (var header in Headers)
            {
                RequestOverrides.SetHeader(request, header.Key, header.Value);
            }

            if (Query.Count > 0)
            {
                RequestOverrides.AppendQuery(request, Query);
            }
        }
    }
}

#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>The clock of a wait: that of a <c>TimeProvider</c> on .NET 8 and later, that of the system elsewhere.</summary>
    internal sealed class PollingClock
    {
    #if NET8_0_OR_GREATER
        private readonly TimeProvider _provider;

        public PollingClock(TimeProvider provider) => _provider = provider;

        public DateTimeOffset Now => _provider.GetUtcNow();

        public long Timestamp => _provider.GetTimestamp();

        public TimeSpan Since(long timestamp) => _provider.GetElapsedTime(timestamp);

        public Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, _provider, cancellationToken);

        public CancellationTokenSource CancelAfter(TimeSpan delay) => new CancellationTokenSource(delay, _provider);
    #else
        public DateTimeOffset Now => DateTimeOffset.UtcNow;

        public long Timestamp => global::System.Diagnostics.Stopwatch.GetTimestamp();

        public TimeSpan Since(long timestamp)
            => TimeSpan.FromSeconds((global::System.Diagnostics.Stopwatch.GetTimestamp() - timestamp) / (double)global::System.Diagnostics.Stopwatch.Frequency);

        public Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, cancellationToken);

        public CancellationTokenSource CancelAfter(TimeSpan delay) => new CancellationTokenSource(delay);
    #endif
    }
}

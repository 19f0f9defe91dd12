#nullable enable

namespace CceGen.Runtime
{
    using global::System;
    using global::System.Threading;

    /// <summary>Cancels a poll with the caller's token, or when the time of the wait is up.</summary>
    internal sealed class PollingLimit : IDisposable
    {
        private readonly CancellationTokenSource _timer;
        private readonly CancellationTokenSource _source;

        public PollingLimit(TimeSpan rest, PollingClock clock, CancellationToken cancellationToken)
        {
            _timer = clock.CancelAfter(rest);
            _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _timer.Token);
        }

        public CancellationToken Token => _source.Token;

        public bool IsReached => _source.IsCancellationRequested;

        public void Dispose()
        {
            _source.Dispose();
            _timer.Dispose();
        }
    }
}

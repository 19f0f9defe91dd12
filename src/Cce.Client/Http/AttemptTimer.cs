namespace Cce.Client.Http;

/// <summary>Ends an attempt when its time or that of the whole call is over, or when the caller cancels.</summary>
internal readonly struct AttemptTimer : IDisposable
{
    private readonly CancellationSourcePool _pool;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _caller;

    public AttemptTimer(CancellationSourcePool pool, CallState call, CallSettings settings, CancellationToken caller)
    {
        TimeSpan remaining = call.Remaining;
        bool isLast = settings.AttemptTimeout == Timeout.InfiniteTimeSpan || remaining < settings.AttemptTimeout;
        TimeSpan limit = !isLast ? settings.AttemptTimeout
            : remaining == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan
            : remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
        Scope = isLast ? CceTimeoutScope.Total : CceTimeoutScope.Attempt;
        _pool = pool;
        _caller = caller;
        _source = pool.Rent(limit);
#if NET
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
#else
        _registration = caller.Register(static source => ((CancellationTokenSource)source!).Cancel(), _source);
#endif
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Which limit it is that ends the attempt.</summary>
    public CceTimeoutScope Scope { get; }

    /// <summary>Whether the time is over, rather than the caller's patience.</summary>
    public bool HasExpired => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public void Dispose()
    {
        // Waits for a cancellation that is under way, so that none comes after the source has gone to another attempt.
        _registration.Dispose();
        _pool.Return(_source);
    }
}

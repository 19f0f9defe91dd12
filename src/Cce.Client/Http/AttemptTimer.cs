namespace Cce.Client.Http;

/// <summary>Ends an attempt when its time or that of the whole call is over, or when the caller gives up.</summary>
internal readonly struct AttemptTimer : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _caller;

    private AttemptTimer(CancellationTokenSource source, CceTimeoutScope scope, CancellationToken caller)
    {
        _source = source;
        _caller = caller;
        Scope = scope;
#if NET
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
#else
        _registration = caller.Register(static source => ((CancellationTokenSource)source!).Cancel(), source);
#endif
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Which limit it is that ends the attempt.</summary>
    public CceTimeoutScope Scope { get; }

    /// <summary>Whether the time is over, rather than the caller's patience.</summary>
    public bool HasExpired => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public static AttemptTimer Start(CallState call, CallSettings settings, CancellationToken caller)
    {
        TimeSpan remaining = call.Remaining;
        bool isLast = settings.AttemptTimeout == Timeout.InfiniteTimeSpan || remaining < settings.AttemptTimeout;
        TimeSpan limit = !isLast ? settings.AttemptTimeout
            : remaining == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan
            : remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero;
#if NET
        var source = new CancellationTokenSource(limit, settings.Clock);
#else
        CancellationTokenSource source = settings.Clock.CreateCancellationTokenSource(limit);
#endif
        return new AttemptTimer(source, isLast ? CceTimeoutScope.Total : CceTimeoutScope.Attempt, caller);
    }

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}

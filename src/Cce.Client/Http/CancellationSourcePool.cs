#if NET
using System.Collections.Concurrent;
#else
using System.Diagnostics.CodeAnalysis;
#endif

namespace Cce.Client.Http;

/// <summary>
/// Keeps the sources that end attempts, with their timers: each call needs one, and hardly any is ever used up. Only those of the
/// system's clock can be set back.
/// </summary>
internal sealed class CancellationSourcePool(TimeProvider clock)
{
#if NET
    private const int MaximumKept = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _kept = new();

    /// <summary>A source that is cancelled when the time is over.</summary>
    public CancellationTokenSource Rent(TimeSpan limit)
    {
        if (clock != TimeProvider.System)
        {
            return new CancellationTokenSource(limit, clock);
        }

        CancellationTokenSource source = _kept.TryDequeue(out CancellationTokenSource? kept) ? kept : new CancellationTokenSource();
        source.CancelAfter(limit);
        return source;
    }

    /// <summary>Takes a source back. Its registrations are removed.</summary>
    public void Return(CancellationTokenSource source)
    {
        if (clock == TimeProvider.System && source.TryReset() && _kept.Count < MaximumKept)
        {
            _kept.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
#else
    /// <summary>A source that is cancelled when the time is over.</summary>
    public CancellationTokenSource Rent(TimeSpan limit) => clock.CreateCancellationTokenSource(limit);

    /// <summary>Takes a source back.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "On .NET it is a method of the pool.")]
    public void Return(CancellationTokenSource source) => source.Dispose();
#endif
}

using System.Collections.Concurrent;

namespace Cce.Simulator.Throttling;

/// <summary>One window per client. Safe to use from several threads.</summary>
/// <param name="limit">How many may enter each of them; <see langword="null"/> for all.</param>
/// <param name="length">Length of each of them.</param>
/// <param name="clock">The clock that they go by.</param>
internal sealed class ClientWindows(int? limit, TimeSpan length, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, SlidingWindow> _windows = new(StringComparer.Ordinal);

    /// <summary>Takes a place for a client, or says after what time there is one.</summary>
    public bool TryEnter(string client, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        return limit is not { } number
            || _windows.GetOrAdd(client, _ => new SlidingWindow(number, length, clock)).TryEnter(out wait);
    }
}

namespace Cce.Simulator.Throttling;

/// <summary>
/// Lets so many in within any stretch of time of one length. .NET's own limiters do the same by the clock of the machine,
/// which a test cannot move. Safe to use from several threads.
/// </summary>
internal sealed class SlidingWindow(int limit, TimeSpan length, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Queue<long> _entries = new();

    /// <summary>Takes a place, or says after what time there is one.</summary>
    public bool TryEnter(out TimeSpan wait)
    {
        lock (_gate)
        {
            long now = clock.GetTimestamp();
            while (_entries.TryPeek(out long first) && clock.GetElapsedTime(first, now) >= length)
            {
                _entries.Dequeue();
            }

            if (_entries.Count == limit)
            {
                wait = length - clock.GetElapsedTime(_entries.Peek(), now);
                return false;
            }

            _entries.Enqueue(now);
            wait = TimeSpan.Zero;
            return true;
        }
    }
}

namespace Cce.Simulator.Gateway;

/// <summary>
/// Locks an access key for five minutes after five wrong signatures in a row. Safe to use from several threads.
/// </summary>
internal sealed class KeyLocks(TimeProvider clock)
{
    public const int Limit = 5;

    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (int Wrong, DateTimeOffset LockedUntil)> _keys = new(StringComparer.Ordinal);

    public bool IsLocked(string accessKey)
    {
        lock (_gate)
        {
            return _keys.TryGetValue(accessKey, out var key) && clock.GetUtcNow() < key.LockedUntil;
        }
    }

    public void CountWrong(string accessKey)
    {
        lock (_gate)
        {
            int wrong = _keys.GetValueOrDefault(accessKey).Wrong + 1;

            // After a lock the counting starts anew.
            _keys[accessKey] = wrong < Limit ? (wrong, default) : (0, clock.GetUtcNow() + Duration);
        }
    }

    public void Reset(string accessKey)
    {
        lock (_gate)
        {
            _keys.Remove(accessKey);
        }
    }
}

namespace Cce.Client.Authentication;

/// <summary>An access key that is in use, and when to renew it.</summary>
internal sealed class KeptCredential
{
    // Nearer to its end than this, a key may be refused before it arrives: better to wait for the next one.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    private readonly int _failures;

    private KeptCredential(AccessKeyCredential credential, DateTimeOffset renewAt, int failures)
    {
        Credential = credential;
        RenewAt = renewAt < ExpiresAt ? renewAt : ExpiresAt;
        _failures = failures;
    }

    public AccessKeyCredential Credential { get; }

    /// <summary>When to get the next key; never later than the expiry of this one.</summary>
    public DateTimeOffset RenewAt { get; }

    private DateTimeOffset ExpiresAt => Credential.ExpiresAt ?? DateTimeOffset.MaxValue;

    /// <summary>Takes a key that has just been given.</summary>
    /// <param name="credential">The key.</param>
    /// <param name="now">The time.</param>
    /// <param name="ahead">How long before its end a key is renewed.</param>
    public static KeptCredential Of(AccessKeyCredential credential, DateTimeOffset now, TimeSpan ahead)
    {
        if (credential.ExpiresAt is not { } end)
        {
            return new KeptCredential(credential, DateTimeOffset.MaxValue, 0);
        }

        // A key that comes with less time than that, as metadata gives the same one until shortly before its end, is asked for
        // again after a quarter of what is left. Otherwise every request would ask.
        TimeSpan left = end - now;
        return new KeptCredential(credential, left > ahead ? end - ahead : now + Longest(Quarter(left), FirstDelay), 0);
    }

    /// <summary>The same key after it could not be renewed: the next attempt comes later each time.</summary>
    public KeptCredential AfterFailure(DateTimeOffset now)
    {
        TimeSpan delay = TimeSpan.FromTicks(Math.Min(FirstDelay.Ticks << Math.Min(_failures, 10), LongestDelay.Ticks));
        return new KeptCredential(Credential, now + delay, _failures + 1);
    }

    /// <summary>Whether the service accepts the key still.</summary>
    public bool IsValid(DateTimeOffset now) => now < ExpiresAt;

    /// <summary>Whether the key may be used while another one is on its way.</summary>
    public bool IsSafe(DateTimeOffset now) => now < ExpiresAt - Margin;

    private static TimeSpan Quarter(TimeSpan time) => TimeSpan.FromTicks(time.Ticks / 4);

    private static TimeSpan Longest(TimeSpan left, TimeSpan right) => left > right ? left : right;
}

namespace Cce.Client.Http;

/// <summary>
/// The endpoints of a client in their order. One that failed is tried after all others until its time to recover is over. Safe
/// to use from several threads.
/// </summary>
internal sealed class EndpointList
{
    private readonly IReadOnlyList<Uri> _endpoints;
    private readonly TimeSpan _recoveryTime;
    private readonly TimeProvider _clock;
    private readonly long _startedAt;

    // Ticks since the start until which an endpoint has to recover.
    private readonly long[] _recoversAt;

    public EndpointList(CallSettings settings)
    {
        _endpoints = settings.Endpoints;
        _recoveryTime = settings.EndpointRecoveryTime;
        _clock = settings.Clock;
        _startedAt = _clock.GetTimestamp();
        _recoversAt = new long[_endpoints.Count];
    }

    public Uri this[int index] => _endpoints[index];

    private long Now => _clock.GetElapsedTime(_startedAt).Ticks;

    /// <summary>The endpoints, by their index, in the order in which a request that begins now tries them.</summary>
    public int[] Order()
    {
        long now = Now;
        return [.. Enumerable.Range(0, _endpoints.Count).OrderBy(index => Volatile.Read(ref _recoversAt[index]) > now)];
    }

    /// <summary>The endpoint failed: the others come before it for a while.</summary>
    public void SetAside(int index) => Volatile.Write(ref _recoversAt[index], Now + _recoveryTime.Ticks);

    /// <summary>Whether an address is one of the service, as the client makes them: below the first endpoint.</summary>
    public bool Has(Uri url) => url.AbsoluteUri.StartsWith(_endpoints[0].AbsoluteUri, StringComparison.Ordinal);

    /// <summary>The same address at another endpoint, whose own path stays in front.</summary>
    public Uri At(int index, Uri url) => index == 0
        ? url
        : new Uri(_endpoints[index].AbsoluteUri + url.AbsoluteUri.Remove(0, _endpoints[0].AbsoluteUri.Length));
}

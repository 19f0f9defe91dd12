namespace Cce.Simulator.Throttling;

/// <summary>
/// Limits on the requests of one client, which is an access key or a token. Without keys and tokens, all requests are those
/// of one client. Rejected requests do not count. The defaults were measured at the real service, which documents none.
/// </summary>
public sealed record ThrottlingOptions
{
    private readonly int? _readsPerSecond = 70;
    private readonly int? _writesPerMinute = 10;

    /// <summary>Maximum number of GET and HEAD requests within one second; 70 by default, <see langword="null"/> for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? ReadsPerSecond
    {
        get => _readsPerSecond;
        init => _readsPerSecond = Checked(value);
    }

    /// <summary>Maximum number of other requests within one minute; 10 by default, <see langword="null"/> for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? WritesPerMinute
    {
        get => _writesPerMinute;
        init => _writesPerMinute = Checked(value);
    }

    /// <summary>
    /// Whether a rejection has the header <c>Retry-After</c>, in seconds; <see langword="false"/> by default. It is not known
    /// whether the real gateway sends it.
    /// </summary>
    public bool SendsRetryAfter { get; init; }

    private static int? Checked(int? value)
    {
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, nameof(value));
        }

        return value;
    }
}

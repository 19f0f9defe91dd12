namespace Cce.Simulator.Throttling;

/// <summary>
/// How many requests of one client the gateway lets through: of each access key and each token, if the gateway checks
/// them; without any all requests are those of one client. Requests that are refused do not count. The numbers given here
/// are what others measured of the real service, which documents none.
/// </summary>
public sealed record ThrottlingOptions
{
    private readonly int? _readsPerSecond = 70;
    private readonly int? _writesPerMinute = 10;

    /// <summary>GET and HEAD requests within any second, 70 if not set; <see langword="null"/> for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? ReadsPerSecond
    {
        get => _readsPerSecond;
        init => _readsPerSecond = Checked(value);
    }

    /// <summary>All other requests within any minute, 10 if not set; <see langword="null"/> for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? WritesPerMinute
    {
        get => _writesPerMinute;
        init => _writesPerMinute = Checked(value);
    }

    /// <summary>
    /// Whether a rejection says in <c>Retry-After</c> after how many seconds there is room again. Nothing tells whether the
    /// real gateway does, so a client should cope with both.
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

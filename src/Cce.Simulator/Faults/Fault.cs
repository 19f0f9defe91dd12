namespace Cce.Simulator.Faults;

/// <summary>What goes wrong with one request. Without anything set nothing does.</summary>
internal sealed record Fault
{
    public static readonly Fault None = new();

    /// <summary>How long the request waits before anything happens.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>How far the gateway's clock is ahead of the right one.</summary>
    public TimeSpan Skew { get; init; }

    /// <summary>What is sent instead of the service's response.</summary>
    public Replacement Replacement { get; init; }

    /// <summary>Whether the service carries the request out before its response is replaced.</summary>
    public bool AfterOperation { get; init; }

    /// <summary>Status of an error.</summary>
    public int Status { get; init; }

    /// <summary>Body of an error.</summary>
    public ErrorShape Shape { get; init; }

    /// <summary>Value of <c>Retry-After</c>, sent as it is.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Content type that is sent, whatever the body is.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether a byte order mark stands before the body.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Whether the body is compressed, whatever the request accepts.</summary>
    public bool Gzip { get; init; }

    /// <summary>How the body ends.</summary>
    public BodyEnd End { get; init; }

    /// <summary>After how many bytes the body stops; half of them if not set.</summary>
    public int? StopsAfter { get; init; }

    /// <summary>How long a stalled body pauses.</summary>
    public TimeSpan Pause { get; init; } = Timeout.InfiniteTimeSpan;
}

using Cce.Simulator.Faults;

namespace Cce.Client.Tests.Load;

/// <summary>
/// The faults that calls meet in the load: every kind that the simulator has. From what the client sees of one follows whether
/// the operation was carried out, except for a reset connection.
/// </summary>
internal static class FaultKinds
{
    /// <summary>How long a stalled body stalls: longer than anything else that is waited for.</summary>
    public static readonly TimeSpan Stall = TimeSpan.FromHours(2);

    private const int FirstStatus = 500;

    public static IReadOnlyList<string> All { get; } =
    [
        .. Enum.GetValues<ErrorShape>().Select(static shape => Error(FirstStatus + (int)shape, shape)),
        "status=408",
        "status=429; shape=gateway; retry-after=1",
        "html; bom",
        "html; type=text/plain; when=after",
        "reset",
        "reset=after",
        "truncate",
        "truncate; gzip",
        $"stall={Stall.TotalHours}h",
        "gzip",
        "bom",
        "type=application/vnd.cce+json",
        "latency=20ms",
        "skew=5m",
    ];

    /// <summary>Whether a fault costs an attempt. The others leave an answer that is as good as any.</summary>
    public static bool CostsAttempt(Fault fault) => fault.Replacement != Replacement.None || fault.End != BodyEnd.Whole;

    /// <summary>Whether the operation was carried out before the fault that a call ended with; nobody knows after a reset.</summary>
    /// <exception cref="ArgumentException">No fault of these ends a call in that way.</exception>
    public static bool? WasCarriedOut(Exception failure) => failure switch
    {
        CceServerException { StatusCode: var status } when status < FirstStatus + Enum.GetValues<ErrorShape>().Length => IsAfter(status),
        CceThrottledException or CceRequestException { StatusCode: 408 } => false,
        CceUnreadableResponseException { Response: { } body } unreadable when body.Contains("<html>", StringComparison.Ordinal) =>
            unreadable.Headers["Content-Type"].Single() == "text/plain",
        CceUnreadableResponseException { InnerException: IOException or InvalidDataException or HttpRequestException } => true,
        CceTimeoutException { Scope: CceTimeoutScope.Attempt } => true,
        CceConnectionException { Reason: CceConnectionError.Broken } => null,
        _ => throw new ArgumentException("No fault explains this: " + failure, nameof(failure)),
    };

    /// <summary>Whether a question that failed in this way is asked again.</summary>
    public static bool MayPass(Exception failure) =>
        failure is not CceUnreadableResponseException { InnerException: not (IOException or InvalidDataException or HttpRequestException) };

    private static bool IsAfter(int status) => status % 2 == 1;

    private static string Error(int status, ErrorShape shape) =>
        $"status={status}; shape={shape}; when={(IsAfter(status) ? "after" : "before")}";
}

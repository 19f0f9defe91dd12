using Microsoft.Extensions.Logging;

namespace Cce.Client.Observability;

/// <summary>The events that the client logs. The ids are listed in docs/cce-client.md and never change their meaning.</summary>
internal static partial class CallEvents
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} starts: {Method} {Url}")]
    public static partial void CallStarted(ILogger logger, string? operation, string method, string url);

    [LoggerMessage(2, LogLevel.Debug,
        "{Operation} returned {StatusCode} after {Seconds:0.000} s and {Attempts} attempts, request id {RequestId}")]
    public static partial void CallSucceeded(
        ILogger logger, string? operation, int statusCode, int attempts, double seconds, string? requestId);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} failed after {Seconds:0.000} s and {Attempts} attempts. {Reason}")]
    public static partial void CallFailed(
        ILogger logger, string? operation, int attempts, double seconds, string reason, Exception? exception);

    [LoggerMessage(4, LogLevel.Debug, "{Operation} was canceled by its caller after {Seconds:0.000} s and {Attempts} attempts")]
    public static partial void CallCancelled(ILogger logger, string? operation, int attempts, double seconds);

    [LoggerMessage(5, LogLevel.Warning, "{Operation} took {Seconds:0.000} s and {Attempts} attempts")]
    public static partial void CallSlow(ILogger logger, string? operation, double seconds, int attempts);

    [LoggerMessage(6, LogLevel.Warning, "Attempt {Attempt} of {Operation} failed, the next one follows in {Delay:0.000} s. {Reason}")]
    public static partial void AttemptFailed(ILogger logger, string? operation, int attempt, string reason, double delay);

    [LoggerMessage(7, LogLevel.Warning, "{Operation} continues at {Next}, because {Url} failed. {Reason}")]
    public static partial void FailedOver(ILogger logger, string? operation, string url, string reason, string next);

    [LoggerMessage(8, LogLevel.Warning,
        "{Operation} is not retried: the wait of {Delay:0.000} s exceeds the rest of TotalTimeout")]
    public static partial void NoTimeForRetry(ILogger logger, string? operation, double delay);
}

using Cce.Client.Errors;
using Cce.Client.Http;
using Microsoft.Extensions.Logging;

namespace Cce.Client.Observability;

/// <summary>What is logged of calls, in the words of the family of exceptions.</summary>
internal static class CallLog
{
    public static bool IsWanted(this ILogger logger) => logger.IsEnabled(LogLevel.Warning) || logger.IsEnabled(LogLevel.Debug);

    public static void CallStarted(this ILogger logger, HttpRequestMessage request)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            CallEvents.CallStarted(logger, CallFacts.Operation(request), request.Method.Method, CallFacts.Url(request.RequestUri!));
        }
    }

    public static void AttemptFailed(
        this ILogger logger, HttpRequestMessage request, HttpResponseMessage? response, Exception? failure, TimeSpan delay)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            CallEvents.AttemptFailed(
                logger, CallFacts.Operation(request), CallState.Required(request).Attempts, Reason(response, failure), delay.TotalSeconds);
        }
    }

    public static void NoTimeForRetry(this ILogger logger, HttpRequestMessage request, TimeSpan delay)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            CallEvents.NoTimeForRetry(logger, CallFacts.Operation(request), delay.TotalSeconds);
        }
    }

    public static void FailedOver(
        this ILogger logger, HttpRequestMessage request, HttpResponseMessage? response, Exception? failure, Uri next)
    {
        if (logger.IsEnabled(LogLevel.Warning))
        {
            CallEvents.FailedOver(
                logger, CallFacts.Operation(request), CallFacts.Url(request.RequestUri!), Reason(response, failure), CallFacts.Url(next));
        }
    }

    public static async ValueTask CallEndedAsync(
        this ILogger logger,
        HttpRequestMessage request,
        CallState call,
        CallSettings settings,
        HttpResponseMessage? response,
        Exception? failure)
    {
        string? operation = CallFacts.Operation(request);
        double seconds = call.Elapsed.TotalSeconds;
        if (failure is OperationCanceledException)
        {
            CallEvents.CallCancelled(logger, operation, call.Attempts, seconds);
        }
        else if (failure is not null)
        {
            CallEvents.CallFailed(logger, operation, call.Attempts, seconds, failure.Message, failure);
        }
        else if (CallFacts.ErrorType(response, null) is not null)
        {
            if (logger.IsEnabled(LogLevel.Warning))
            {
                CceFailure facts = await FailureFacts.ReadAsync(request, response!).ConfigureAwait(false);
                CallEvents.CallFailed(logger, operation, call.Attempts, seconds, FailureText.Returned(facts), null);
            }
        }
        else
        {
            CallEvents.CallSucceeded(
                logger, operation, (int)response!.StatusCode, call.Attempts, seconds, FailureFacts.RequestId(request, response));
        }

        if (settings.SlowCallThreshold != Timeout.InfiniteTimeSpan && seconds > settings.SlowCallThreshold.TotalSeconds)
        {
            CallEvents.CallSlow(logger, operation, seconds, call.Attempts);
        }
    }

    private static string Reason(HttpResponseMessage? response, Exception? failure) =>
        failure?.Message ?? FormattableString.Invariant($"status {(int?)response?.StatusCode}");
}

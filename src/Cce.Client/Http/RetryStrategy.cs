using Cce.Client.Errors;
using Cce.Client.Observability;
using Polly;
using Polly.Retry;

namespace Cce.Client.Http;

/// <summary>
/// When to try again, and after how long, as a strategy of Polly: for the client's own handler and for that of dependency
/// injection. It gives up at once when the time of the whole call would be over before the wait is.
/// </summary>
internal sealed class RetryStrategy(CallSettings settings, Func<ResilienceContext, HttpRequestMessage?> requestOf)
{
#if NET
    private static double NextRandom() => Random.Shared.NextDouble();
#else
    // A Random is not safe for several threads, and this is called after failures only.
    private static double NextRandom() => new Random(Guid.NewGuid().GetHashCode()).NextDouble();
#endif

    public RetryStrategyOptions<HttpResponseMessage> CreateOptions() => new()
    {
        Name = "Retry",
        MaxRetryAttempts = settings.MaxRetries,
        ShouldHandle = arguments => new ValueTask<bool>(ShouldHandle(
            requestOf(arguments.Context), arguments.Outcome, arguments.AttemptNumber)),
        DelayGenerator = arguments => new ValueTask<TimeSpan?>(CallOf(requestOf(arguments.Context))?.NextDelay),
        OnRetry = arguments =>
        {
            if (requestOf(arguments.Context) is { } request)
            {
                settings.Logger.AttemptFailed(request, arguments.Outcome.Result, arguments.Outcome.Exception, arguments.RetryDelay);
            }

            return default;
        },
    };

    /// <summary>Whether to try again. If so, the wait is written down in the call.</summary>
    public bool ShouldHandle(HttpRequestMessage? request, Outcome<HttpResponseMessage> outcome, int repetition)
    {
        if (request is null || CallOf(request) is not { } call
            || !RetryDecision.IsWorthwhile(request.Method, outcome.Result, outcome.Exception))
        {
            return false;
        }

        call.NextDelay = RetryAfterHeader.Wait(outcome.Result?.Headers.RetryAfter, settings.Clock)
            ?? RetryDelay.Backoff(repetition, settings.RetryDelay, settings.MaxRetryDelay, NextRandom());
        if (call.NextDelay < call.Remaining)
        {
            return true;
        }

        settings.Logger.NoTimeForRetry(request, call.NextDelay);
        return false;
    }

    private static CallState? CallOf(HttpRequestMessage? request) => request is null ? null : CallState.Of(request);
}

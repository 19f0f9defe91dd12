using Cce.Client.ClientRuntime;

namespace Cce.Client.Http;

/// <summary>What the handlers remember of one call, across its attempts. One thread at a time works on a call.</summary>
internal sealed class CallState
{
#if NET
    private static readonly HttpRequestOptionsKey<CallState> Key = new("Cce.Client.Call");
#else
    private const string Key = "Cce.Client.Call";
#endif

    private readonly CallSettings _settings;
    private readonly long _startedAt;

    private CallState(HttpRequestMessage request, CallSettings settings)
    {
        _settings = settings;
        _startedAt = settings.Clock.GetTimestamp();
        Url = request.RequestUri ?? throw new InvalidOperationException("The request has no address");
    }

    /// <summary>The address that the call began with; a fail-over changes that of the request.</summary>
    public Uri Url { get; }

    public TimeProvider Clock => _settings.Clock;

    /// <summary>Number of attempts.</summary>
    public int Attempts { get; set; }

    /// <summary>How long to wait before the next attempt, as it was decided after the last one.</summary>
    public TimeSpan NextDelay { get; set; }

    /// <summary>Why the body of the last error response is incomplete.</summary>
    public Exception? BodyFailure { get; set; }

    public TimeSpan Elapsed => _settings.Clock.GetElapsedTime(_startedAt);

    /// <summary>How much of the time of the whole call is left; none or less when it is over.</summary>
    public TimeSpan Remaining =>
        _settings.TotalTimeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : _settings.TotalTimeout - Elapsed;

    /// <summary>Begins a call with this request.</summary>
    public static CallState Begin(HttpRequestMessage request, CallSettings settings)
    {
        var call = new CallState(request, settings);
        if (request is OperationRequest operation)
        {
            operation.Call = call;
        }
        else
        {
#if NET
            request.Options.Set(Key, call);
#else
            request.Properties[Key] = call;
#endif
        }

        return call;
    }

    /// <summary>The call that a request belongs to.</summary>
    public static CallState Required(HttpRequestMessage request) =>
        Of(request) ?? throw new InvalidOperationException("The request did not pass the handler that begins a call");

    /// <summary>The call that a request belongs to; <see langword="null"/> if it came by other handlers.</summary>
    public static CallState? Of(HttpRequestMessage request)
    {
        if (request is OperationRequest operation)
        {
            return operation.Call;
        }

#if NET
        return request.Options.TryGetValue(Key, out CallState? call) ? call : null;
#else
        return request.Properties.TryGetValue(Key, out object? call) ? call as CallState : null;
#endif
    }
}

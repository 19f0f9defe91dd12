using Cce.Client.Authentication;
using Cce.Client.Regions;

namespace Cce.Client.Http;

/// <summary>Lists everything that is wrong with options, so that all of it can be corrected at once.</summary>
internal static class OptionsCheck
{
    private const int MaximumRetries = 30;

    // Timers take no more milliseconds than this.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>The endpoints that the options come to.</summary>
    public static IEnumerable<Uri> Endpoints(CceClientOptions options) =>
        options.Endpoints is { Count: > 0 } endpoints ? endpoints : options.Region?.Endpoints ?? [];

    public static IReadOnlyList<string> Problems(CceClientOptions options)
    {
        string?[] problems =
        [
            Endpoints(options).Any() ? null : "Set Region or Endpoints.",
            .. Endpoints(options).Select(EndpointAddress.Check).Select(Endpoint),
            Authentication(options),
            options.IamEndpoint is null || EndpointAddress.Check(options.IamEndpoint) is not { } wrong ? null : $"IamEndpoint {wrong}.",
            options.ProjectId is null ? null : HeaderWord(options.ProjectId, nameof(options.ProjectId)),
            Limit(options.AttemptTimeout, nameof(options.AttemptTimeout)),
            Limit(options.TotalTimeout, nameof(options.TotalTimeout)),
            IsLonger(options.AttemptTimeout, options.TotalTimeout) ? "AttemptTimeout is longer than TotalTimeout." : null,
            options.MaxRetries is >= 0 and <= MaximumRetries ? null : $"MaxRetries must be between 0 and {MaximumRetries}.",
            Wait(options.RetryDelay, nameof(options.RetryDelay)),
            Wait(options.MaxRetryDelay, nameof(options.MaxRetryDelay)),
            options.RetryDelay > options.MaxRetryDelay ? "RetryDelay is longer than MaxRetryDelay." : null,
            Wait(options.EndpointRecoveryTime, nameof(options.EndpointRecoveryTime)),
            Limit(options.ConnectTimeout, nameof(options.ConnectTimeout)),
            Limit(options.PooledConnectionLifetime, nameof(options.PooledConnectionLifetime)),
            Limit(options.SlowCallThreshold, nameof(options.SlowCallThreshold)),
            options.MaxResponseSize > 0 ? null : "MaxResponseSize must be above 0.",
            options.TimeProvider is null ? "TimeProvider is null." : null,
            Sender(options),
        ];
        return [.. problems.OfType<string>()];
    }

    private static string? Endpoint(string? problem) => problem is null ? null : $"An endpoint {problem}.";

    private static string? Authentication(CceClientOptions options) => (options.Credentials, options.AuthToken) switch
    {
        (not null, not null) => "Set either Credentials or AuthToken, not both.",
        (_, { } token) => HeaderWord(token, nameof(options.AuthToken)),
        _ => null,
    };

    // The text is not quoted: it may be a secret.
    private static string? HeaderWord(string text, string name) =>
        text.Length > 0 && text.All(static character => character is >= '!' and <= '~')
            ? null : $"{name} is empty or contains characters that are not allowed in a header.";

    private static string? Limit(TimeSpan time, string name) =>
        time == Timeout.InfiniteTimeSpan || (time > TimeSpan.Zero && time <= Longest)
            ? null : $"{name} must be above 0 and below 24 days, or infinite.";

    private static string? Wait(TimeSpan time, string name) =>
        time > TimeSpan.Zero && time <= Longest ? null : $"{name} must be above 0 and below 24 days.";

    private static bool IsLonger(TimeSpan attempt, TimeSpan total) =>
        total != Timeout.InfiniteTimeSpan && attempt != Timeout.InfiniteTimeSpan && attempt > total;

    private static string? Sender(CceClientOptions options) =>
        options.Transport is null ? null
        : options.ConfigureTransport is not null ? "Set either Transport or ConfigureTransport, not both."
        : SendingTransport.FollowsRedirects(options.Transport)
            ? "Transport follows redirects, which would send the credentials to other hosts; set its AllowAutoRedirect to false."
        : null;
}

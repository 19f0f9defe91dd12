using System.Diagnostics;
using Cce.Client.Authentication;
using Cce.Client.Regions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cce.Client.Http;

/// <summary>The options of a client, checked and frozen: nothing that happens to the options later reaches its calls.</summary>
internal sealed class CallSettings
{
    private CallSettings(CceClientOptions options)
    {
        Endpoints = [.. OptionsCheck.Endpoints(options).Select(EndpointAddress.Normalize)];
        Region = options.Region;
        ProjectId = options.ProjectId;
        AuthToken = options.AuthToken;
        AttemptTimeout = options.AttemptTimeout;
        TotalTimeout = options.TotalTimeout;
        MaxRetries = options.MaxRetries;
        RetryDelay = options.RetryDelay;
        MaxRetryDelay = options.MaxRetryDelay;
        EndpointRecoveryTime = options.EndpointRecoveryTime;
        SlowCallThreshold = options.SlowCallThreshold;
        MaxResponseSize = options.MaxResponseSize;
        Clock = options.TimeProvider;
        OnResponse = options.OnResponse;
        IamEndpoint = options.IamEndpoint;
        Logger = options.LoggerFactory?.CreateLogger("Cce.Client") ?? NullLogger.Instance;
        Credentials = options.AuthToken is null ? options.Credentials ?? DefaultCredentials() : null;
    }

    public IReadOnlyList<Uri> Endpoints { get; }

    public CceRegion? Region { get; }

    public string? ProjectId { get; }

    /// <summary>Provides the keys to sign with; <see langword="null"/> if there is a token instead.</summary>
    public ICredentialProvider? Credentials { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AuthToken { get; }

    public Uri? IamEndpoint { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan TotalTimeout { get; }

    public int MaxRetries { get; }

    public TimeSpan RetryDelay { get; }

    public TimeSpan MaxRetryDelay { get; }

    public TimeSpan EndpointRecoveryTime { get; }

    public TimeSpan SlowCallThreshold { get; }

    public int MaxResponseSize { get; }

    public TimeProvider Clock { get; }

    public Action<CceResponse>? OnResponse { get; }

    public ILogger Logger { get; }

    /// <summary>Checks options and freezes them.</summary>
    /// <exception cref="ArgumentException">The options do not fit together; the message names all problems.</exception>
    public static CallSettings From(CceClientOptions options)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        IReadOnlyList<string> problems = OptionsCheck.Problems(options);
        if (problems.Count > 0)
        {
            throw new ArgumentException(
                $"The options of the client are invalid. {string.Join(" ", problems)}", nameof(options));
        }

        return new CallSettings(options);
    }

    private DefaultCredentialProvider DefaultCredentials() => new(new CredentialOptions
    {
        TimeProvider = Clock,
        Logger = Logger,
        RegionId = Region?.Id,
        IamEndpoint = IamEndpoint,
    });
}

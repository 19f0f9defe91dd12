using System.Diagnostics;
using Cce.Client.Authentication;
using Microsoft.Extensions.Logging;

namespace Cce.Client;

/// <summary>
/// Options of a client: the service, credentials, timeouts and retries. The client copies them when it is created: later
/// changes have no effect.
/// </summary>
public sealed class CceClientOptions
{
    /// <summary>Region of the clusters. Either it or <see cref="Endpoints"/> is required.</summary>
    public CceRegion? Region { get; set; }

    /// <summary>
    /// Addresses of the service; they override those of <see cref="Region"/>. The client uses the first one, and the next one
    /// if the name cannot be resolved, the connection is refused, TLS fails, or the status is 503. Addresses with a path keep
    /// it. <c>http://</c> is allowed for this machine only. Credentials are sent to these hosts only.
    /// </summary>
    public IList<Uri> Endpoints { get; set; } = [];

    /// <summary>
    /// Id of the project, 32 hexadecimal digits: sent in the header <c>X-Project-Id</c>, and returned by
    /// <see cref="CceClient.GetProjectIdAsync"/>. The methods have a parameter for their project. Unless set, the header has
    /// the id of the access key, or else the one that <see cref="CceClient.GetProjectIdAsync"/> found.
    /// </summary>
    public string? ProjectId { get; set; }

    /// <summary>
    /// Provides the access key that every attempt is signed with, for example an <see cref="AccessKeyCredential"/>. Unless it
    /// or <see cref="AuthToken"/> is set, a <see cref="DefaultCredentialProvider"/> looks for a key in the environment, in the
    /// profile file, in the metadata of the server and at the pod identity agent.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ICredentialProvider? Credentials { get; set; }

    /// <summary>An IAM token, sent in the header <c>X-Auth-Token</c> instead of a signature. It expires after 24 hours.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [Newtonsoft.Json.JsonIgnore]
#if NET
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public string? AuthToken { get; set; }

    /// <summary>
    /// Address of the identity service (IAM), for the id of the project and for access keys in exchange for an id token; unless
    /// set, that of the variable <c>HUAWEICLOUD_SDK_IAM_ENDPOINT</c>, or of the region.
    /// </summary>
    public Uri? IamEndpoint { get; set; }

    /// <summary>
    /// Time limit of one attempt, from the connection to the end of the body; 30 seconds unless set.
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Time limit of a call with all its attempts and the waits between them; 2 minutes unless set.
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Maximum number of retries of a call, from 0 to 30; 3 unless set.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// Wait before the first retry, 1 second unless set. It doubles from one retry to the next, and a part of it is random, so
    /// that many clients do not retry together. A <c>Retry-After</c> of the service overrides it.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Maximum to which <see cref="RetryDelay"/> doubles; 30 seconds unless set.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time for which an endpoint that failed is tried after all others; 30 seconds unless set.</summary>
    public TimeSpan EndpointRecoveryTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time limit for a connection; 10 seconds unless set. Not used with <see cref="Transport"/>.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Lifetime of a connection, so that changes of DNS take effect; 2 minutes unless set. Not used with
    /// <see cref="Transport"/>.
    /// </summary>
    public TimeSpan PooledConnectionLifetime { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Maximum size of a response body, in bytes after decompression; 16 MiB unless set.</summary>
    public int MaxResponseSize { get; set; } = 16 * 1024 * 1024;

    /// <summary>Duration from which on a call is logged as a warning; 10 seconds unless set.</summary>
    public TimeSpan SlowCallThreshold { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Changes the handler that the client creates, for a proxy, a client certificate or a certificate authority: a
    /// <c>SocketsHttpHandler</c>, on .NET Framework and other .NET Standard 2.0 platforms an <see cref="HttpClientHandler"/>.
    /// </summary>
    public Action<HttpMessageHandler>? ConfigureTransport { get; set; }

    /// <summary>
    /// Handler that sends the requests instead of one that the client creates. The caller disposes it. It must not follow
    /// redirects, which would send the credentials to other hosts.
    /// </summary>
    public HttpMessageHandler? Transport { get; set; }

    /// <summary>
    /// Called with status, headers and request id of the last response of a call, whatever its status, before the method
    /// returns or throws. It runs in the execution context of the call, so that an <c>AsyncLocal</c> of the caller has its
    /// value. It must be fast and thread-safe. The call throws what it throws.
    /// </summary>
    public Action<CceResponse>? OnResponse { get; set; }

    /// <summary>Clock for timeouts, waits and the date of signatures; that of the system unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Creates the logger of the category <c>Cce.Client</c>; nothing is logged unless set.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }
}

using System.Diagnostics;
using Cce.Client.Authentication;
using Microsoft.Extensions.Logging;

namespace Cce.Client;

/// <summary>
/// How a client reaches the service, proves who it is, and behaves when something fails. The client takes a copy when it is
/// made: changes after that have no effect.
/// </summary>
public sealed class CceClientOptions
{
    /// <summary>The region of the clusters. Either it or <see cref="Endpoints"/> has to be given.</summary>
    public CceRegion? Region { get; set; }

    /// <summary>
    /// Addresses of the service, which come before those of <see cref="Region"/>. The first one is used; the next one when
    /// the name cannot be resolved, the connection is refused, TLS fails, or the status is 503. Addresses with a path keep it.
    /// <c>http://</c> is for this machine only.
    /// </summary>
    public IList<Uri> Endpoints { get; set; } = [];

    /// <summary>
    /// Id of the project, 32 hexadecimal digits: sent in the header <c>X-Project-Id</c>, and what
    /// <see cref="CceClient.GetProjectIdAsync"/> gives. Calls name their project themselves. Without it the header has that of the
    /// key, or else the one that <see cref="CceClient.GetProjectIdAsync"/> has found.
    /// </summary>
    public string? ProjectId { get; set; }

    /// <summary>
    /// Gives the access key that every attempt is signed with; an <see cref="AccessKeyCredential"/> gives itself. Unless it or
    /// <see cref="AuthToken"/> is set, a <see cref="DefaultCredentialProvider"/> looks for a key in the environment, the profile
    /// file, the metadata of the server and at the pod identity agent.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ICredentialProvider? Credentials { get; set; }

    /// <summary>An IAM token, sent in the header <c>X-Auth-Token</c> instead of a signature. It expires after 24 hours.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AuthToken { get; set; }

    /// <summary>
    /// Address of the identity service (IAM), which is asked for the id of the project, and for keys in exchange for an id token;
    /// unless set, that of the variable <c>HUAWEICLOUD_SDK_IAM_ENDPOINT</c>, or of the region.
    /// </summary>
    public Uri? IamEndpoint { get; set; }

    /// <summary>
    /// Longest time of one attempt, from the connection to the end of the body; 30 seconds unless set.
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Longest time of a call with all its attempts and the waiting between them; 2 minutes unless set.
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How many times a call is repeated at most, from 0 to 30; 3 unless set.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The wait before the first repetition, 1 second unless set. It doubles from one to the next, and a part of it is random,
    /// so that many clients do not come back together. A <c>Retry-After</c> of the service goes before it.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that <see cref="RetryDelay"/> doubles to; 30 seconds unless set.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an endpoint that failed is asked after all others; 30 seconds unless set. Then it has its place again.</summary>
    public TimeSpan EndpointRecoveryTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest time to wait for a connection; 10 seconds unless set. Not used with <see cref="Transport"/>.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long a connection is kept, so that changes of DNS are seen; 2 minutes unless set. Not used with
    /// <see cref="Transport"/>.
    /// </summary>
    public TimeSpan PooledConnectionLifetime { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Largest body of an answer, in bytes after decompression; 16 MiB unless set.</summary>
    public int MaxResponseSize { get; set; } = 16 * 1024 * 1024;

    /// <summary>A call that takes longer is logged as a warning; 10 seconds unless set.</summary>
    public TimeSpan SlowCallThreshold { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Changes the handler that the client makes for itself, for a proxy, a client certificate or an authority of your own: a
    /// <c>SocketsHttpHandler</c>, on .NET Framework and other .NET Standard 2.0 platforms an <see cref="HttpClientHandler"/>.
    /// </summary>
    public Action<HttpMessageHandler>? ConfigureTransport { get; set; }

    /// <summary>
    /// Sends the requests instead of a handler of the client's own. It stays yours: the client does not dispose it. It must not
    /// follow redirects, for the credentials would go along.
    /// </summary>
    public HttpMessageHandler? Transport { get; set; }

    /// <summary>
    /// Told about every answer that a call ends with, whatever its status, before the method returns or throws: status, headers,
    /// request id. It runs in the flow of the call, so that an <c>AsyncLocal</c> of the caller's is there, and has to be quick
    /// and safe to use from several threads. What it throws comes out of the call.
    /// </summary>
    public Action<CceResponse>? OnResponse { get; set; }

    /// <summary>The clock for limits, waits and the date of signatures; that of the system unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where the client logs, in the category <c>Cce.Client</c>; nowhere unless set.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }
}

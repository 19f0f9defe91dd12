using Cce.Client.Authentication.Exchange;
using Cce.Client.Regions;
using Cce.Client.Host;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cce.Client.Authentication;

/// <summary>Options of the providers of access keys. All of them have defaults.</summary>
public sealed class CredentialOptions
{
    private static readonly TimeSpan IamTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Clock for the renewal of keys; that of the system unless set.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Logs which provider was chosen and which renewal failed, without secrets; nothing is logged unless set.
    /// </summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>
    /// Id of the region whose identity service (IAM) exchanges an id token for an access key, for example <c>cn-north-4</c>;
    /// the identity service for all regions unless set. The variable <c>HUAWEICLOUD_SDK_IAM_ENDPOINT</c> overrides it.
    /// </summary>
    public string? RegionId { get; init; }

    /// <summary>
    /// Address of the identity service (IAM): https, or http on this machine. Overrides <see cref="RegionId"/> and the variable
    /// <c>HUAWEICLOUD_SDK_IAM_ENDPOINT</c>; an <c>iam_endpoint</c> in the profile file overrides it.
    /// </summary>
    public Uri? IamEndpoint { get; init; }

    /// <summary>The machine whose variables and files are read.</summary>
    internal HostEnvironment Environment { get; init; } = HostEnvironment.Machine;

    /// <summary>Sends the requests, and is not disposed; <see langword="null"/> makes a handler for each request.</summary>
    internal HttpMessageHandler? HttpHandler { get; init; }

    internal Uri FindIamEndpoint(Uri? own = null) => Regions.IamEndpoint.For(RegionId, own ?? IamEndpoint, Environment);

    /// <summary>The way to a service of this machine or its network, past any proxy.</summary>
    internal JsonExchange LocalExchange(TimeSpan timeout) => new(HttpHandler, TimeProvider, timeout, useProxy: false);

    /// <summary>The way to a service on the network, through the proxy of the system if there is one.</summary>
    internal JsonExchange RemoteExchange(TimeSpan? timeout = null) =>
        new(HttpHandler, TimeProvider, timeout ?? IamTimeout, useProxy: true);
}

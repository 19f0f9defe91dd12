using Cce.Simulator.Clusters;
using Cce.Simulator.Faults;
using Cce.Simulator.Gateway;
using Cce.Simulator.Throttling;

namespace Cce.Simulator;

/// <summary>Options of a simulator.</summary>
public sealed record CceSimulatorOptions
{
    // A simulator that runs for days must not grow.
    private readonly int _requestLogCapacity = 1000;
    private readonly IReadOnlyList<string> _allowedHosts = [];

    /// <summary>Port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// Hosts that requests may name besides 127.0.0.1, localhost and [::1]: names or addresses without a port,
    /// <c>*.example.com</c> for all names below one, or <c>*</c> for any host. Requests for other hosts are rejected with
    /// 421, so that no site that a browser shows can reach the simulator through a name of its own (DNS rebinding).
    /// </summary>
    /// <exception cref="ArgumentException">An entry is not a host.</exception>
    public IReadOnlyList<string> AllowedHosts
    {
        get => _allowedHosts;
        init => _allowedHosts = Http.AllowedHosts.Checked(value);
    }

    /// <summary>Clock of tasks, signatures, locks, limits and latencies; that of the machine by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Clusters of the service, which responds 404 for any other one. Without a cluster here, the default, every id is that of
    /// a cluster.
    /// </summary>
    public IReadOnlyList<SimulatedCluster> Clusters { get; init; } = [];

    /// <summary>Course and outcome of what clients start.</summary>
    public ServiceScenario Scenario { get; init; } = new();

    /// <summary>
    /// Access keys that requests may be signed with. With a key or a token, the gateway authenticates every request to the
    /// service and responds 401 to one that has neither a signature nor a token; without any it accepts all requests.
    /// </summary>
    public IReadOnlyList<SimulatedAccessKey> AccessKeys { get; init; } = [];

    /// <summary>IAM tokens that requests may send as <c>X-Auth-Token</c> instead of a signature.</summary>
    public IReadOnlyList<SimulatedToken> AuthTokens { get; init; } = [];

    /// <summary>Whether the gateway checks who sends a request.</summary>
    internal bool ChecksCredentials => AccessKeys.Count > 0 || AuthTokens.Count > 0;

    /// <summary>Limits on the number of requests; <see langword="null"/>, the default, for none.</summary>
    public ThrottlingOptions? Throttling { get; init; }

    /// <summary>
    /// Faults of random requests; <see langword="null"/>, the default, for none. A request can always ask for a fault in
    /// <c>X-Simulator-Fault</c>.
    /// </summary>
    public FaultOptions? Faults { get; init; }

    /// <summary>Maximum number of requests in <see cref="CceSimulator.Requests"/>; 1000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int RequestLogCapacity
    {
        get => _requestLogCapacity;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _requestLogCapacity = value;
        }
    }
}

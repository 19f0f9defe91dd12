using Cce.Simulator.Clusters;
using Cce.Simulator.Faults;
using Cce.Simulator.Gateway;
using Cce.Simulator.Throttling;

namespace Cce.Simulator;

/// <summary>How a simulator starts.</summary>
public sealed record CceSimulatorOptions
{
    // Enough for most tests; a simulator that runs for days must not grow.
    private readonly int _requestLogCapacity = 1000;

    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock by which the tasks advance, signatures grow old and locks end.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The clusters that the service knows; it answers 404 for any other one. While there is none here, every id is that of
    /// a cluster.
    /// </summary>
    public IReadOnlyList<SimulatedCluster> Clusters { get; init; } = [];

    /// <summary>What becomes of that which clients start.</summary>
    public ServiceScenario Scenario { get; init; } = new();

    /// <summary>
    /// Access keys that requests may be signed with. As soon as there is a key or a token, the gateway checks every request
    /// to the service and answers 401 to one that neither signs nor sends a token; without any it lets everybody in.
    /// </summary>
    public IReadOnlyList<SimulatedAccessKey> AccessKeys { get; init; } = [];

    /// <summary>IAM tokens that requests may send as <c>X-Auth-Token</c> instead of a signature.</summary>
    public IReadOnlyList<SimulatedToken> AuthTokens { get; init; } = [];

    /// <summary>How many requests the gateway lets through; <see langword="null"/> for all of them.</summary>
    public ThrottlingOptions? Throttling { get; init; }

    /// <summary>
    /// Faults that requests meet by chance; <see langword="null"/> for none. A request can always ask for one in
    /// <c>X-Simulator-Fault</c>.
    /// </summary>
    public FaultOptions? Faults { get; init; }

    /// <summary>How many requests <see cref="CceSimulator.Requests"/> keeps: the last ones, 1000 unless set.</summary>
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

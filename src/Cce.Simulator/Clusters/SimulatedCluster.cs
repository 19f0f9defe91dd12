namespace Cce.Simulator.Clusters;

/// <summary>A cluster of the simulated service.</summary>
public sealed record SimulatedCluster
{
    /// <summary>Id of the project.</summary>
    public string ProjectId { get; init; } = "05a1b2c3d4e5f60718293a4b5c6d7e8f";

    /// <summary>Id of the cluster.</summary>
    public string ClusterId { get; init; } = "6f1d4c52-8f0a-11ee-b9d1-0242ac120002";

    /// <summary>Version before the first upgrade.</summary>
    public string Version { get; init; } = "v1.19.16-r4";
}

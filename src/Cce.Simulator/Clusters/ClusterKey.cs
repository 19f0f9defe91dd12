namespace Cce.Simulator.Clusters;

/// <summary>What tells one cluster from another.</summary>
internal readonly record struct ClusterKey(string ProjectId, string ClusterId);

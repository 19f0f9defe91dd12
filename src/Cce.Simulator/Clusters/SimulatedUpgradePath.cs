namespace Cce.Simulator.Clusters;

/// <summary>An upgrade path as the service lists it. Requests are not checked against it.</summary>
/// <param name="Version">Version before, with its patch (<c>v1.19.16-r4</c>) or for all patches (<c>v1.21</c>).</param>
/// <param name="TargetVersions">Versions that such a cluster can be upgraded to.</param>
public sealed record SimulatedUpgradePath(string Version, IReadOnlyList<string> TargetVersions)
{
    /// <summary>Version of the platform before the upgrade.</summary>
    public string PlatformVersion { get; init; } = "cce.5.0";

    internal bool IsFrom(string version) => Version == version || Version == ClusterVersion.Minor(version);
}

using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>What is known of a cluster before an upgrade, and what the upgrade would be.</summary>
internal sealed record IntendedUpgrade(ClusterUpgradeInfo Info, string? TargetVersion, UpgradeClusterRequest? Request)
{
    public string? Version => Info.Spec?.VersionInfo is { } version
        ? string.Join("-", new[] { version.Release, version.Patch }.Where(part => !string.IsNullOrEmpty(part)))
        : null;

    public IReadOnlyList<string> TargetVersions => [.. Info.Spec?.VersionInfo?.TargetVersions ?? []];

    /// <summary>Whether the service names the target among those that the cluster can be upgraded to.</summary>
    public bool IsPossible => TargetVersion is not null && TargetVersions.Contains(TargetVersion, StringComparer.Ordinal);

    public static async Task<IntendedUpgrade> MakeAsync(
        ClusterService cluster, string? targetVersion, UpgradeStrategy strategy, CancellationToken cancellationToken)
    {
        ClusterUpgradeInfo info =
            await cluster.Client.ShowClusterUpgradeInfoAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken);
        return new IntendedUpgrade(info, targetVersion, targetVersion is null ? null : RequestFor(targetVersion, strategy));
    }

    /// <summary>What the service is asked for.</summary>
    public static UpgradeClusterRequest RequestFor(string targetVersion, UpgradeStrategy strategy) => new()
    {
        Metadata = new UpgradeClusterRequestMetadata(),
        Spec = new UpgradeSpec
        {
            ClusterUpgradeAction = new ClusterUpgradeAction { TargetVersion = targetVersion, Strategy = strategy },
        },
    };
}

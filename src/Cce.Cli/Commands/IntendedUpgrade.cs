using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>What is known of a cluster before an upgrade, and what the upgrade would be.</summary>
internal sealed record IntendedUpgrade(ClusterUpgradeInfo Info, string? TargetVersion, UpgradeClusterRequest? Request)
{
    /// <summary>The version of the cluster with its patch, or <see langword="null"/> if the service did not say it.</summary>
    public string? Version => Info.Spec?.VersionInfo is { } version ? FullVersion(version.Release, version.Patch) : null;

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

    /// <summary>
    /// <c>v1.19.16</c> and <c>r4</c> are <c>v1.19.16-r4</c>. One of the two may hold the whole version already: the
    /// service does not promise that it keeps them apart.
    /// </summary>
    internal static string? FullVersion(string? release, string? patch)
    {
        if (string.IsNullOrEmpty(release) || string.IsNullOrEmpty(patch))
        {
            return new[] { release, patch }.FirstOrDefault(part => !string.IsNullOrEmpty(part));
        }

        bool isPatchWhole = patch.StartsWith('v') || patch.Contains(release, StringComparison.Ordinal);
        return isPatchWhole ? patch : release.EndsWith($"-{patch}", StringComparison.Ordinal) ? release : $"{release}-{patch}";
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

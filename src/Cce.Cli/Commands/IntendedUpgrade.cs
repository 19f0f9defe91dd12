using Cce.Client;

namespace Cce.Cli.Commands;

/// <summary>The versions of a cluster before an upgrade, and the request that would upgrade it.</summary>
internal sealed record IntendedUpgrade(ClusterUpgradeInfo Info, string? TargetVersion, UpgradeClusterRequest? Request)
{
    /// <summary>The version of the cluster with its patch, or <see langword="null"/> if the service does not return it.</summary>
    public string? Version => Info.Spec?.VersionInfo is { } version ? FullVersion(version.Release, version.Patch) : null;

    public IReadOnlyList<string> TargetVersions => [.. Info.Spec?.VersionInfo?.TargetVersions ?? []];

    /// <summary>Whether the service lists the target version as possible.</summary>
    public bool IsPossible => TargetVersion is not null && TargetVersions.Contains(TargetVersion, StringComparer.Ordinal);

    /// <summary>Why the target version is not possible, for a message.</summary>
    public string Impossibility =>
        TargetVersion == Version ? $"The cluster has version '{TargetVersion}' already{PossibleVersions}"
        : $"The cluster cannot be upgraded{(Version is null ? "" : $" from '{Version}'")} to '{TargetVersion}'{PossibleVersions}";

    private string PossibleVersions => TargetVersions.Count == 0
        ? "; no upgrade is possible now" : $"; possible versions are {string.Join(", ", TargetVersions)}";

    public static async Task<IntendedUpgrade> MakeAsync(
        ClusterService cluster, string? targetVersion, UpgradeStrategy strategy, CancellationToken cancellationToken)
    {
        ClusterUpgradeInfo info =
            await cluster.Client.ShowClusterUpgradeInfoAsync(cluster.ProjectId, cluster.ClusterId, cancellationToken);
        return new IntendedUpgrade(info, targetVersion, targetVersion is null ? null : RequestFor(targetVersion, strategy));
    }

    /// <summary>
    /// <c>v1.19.16</c> and <c>r4</c> are <c>v1.19.16-r4</c>. One of the two may be the whole version already: the
    /// service does not guarantee the form.
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

    /// <summary>Returns the request that starts the upgrade.</summary>
    public static UpgradeClusterRequest RequestFor(string targetVersion, UpgradeStrategy strategy) => new()
    {
        Metadata = new UpgradeClusterRequestMetadata(),
        Spec = new UpgradeSpec
        {
            ClusterUpgradeAction = new ClusterUpgradeAction { TargetVersion = targetVersion, Strategy = strategy },
        },
    };
}

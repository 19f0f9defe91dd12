using Cce.Simulator.Upgrades;

namespace Cce.Simulator.Pages;

/// <summary>A task as the page of the upgrades shows it. The page's script reads these members.</summary>
internal sealed record UpgradeRow(
    string Project,
    string Cluster,
    string Task,
    string Path,
    string Version,
    string TargetVersion,
    string Phase,
    decimal Progress,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    bool IsSample)
{
    public static UpgradeRow From(UpgradeSnapshot snapshot) => new(
        snapshot.Upgrade.ProjectId,
        snapshot.Upgrade.ClusterId,
        snapshot.Upgrade.TaskId,
        snapshot.Upgrade.Path,
        snapshot.Upgrade.Version,
        snapshot.Upgrade.TargetVersion,
        snapshot.Phase.ToString(),
        snapshot.Progress,
        snapshot.CreatedAt,
        snapshot.UpdatedAt,
        snapshot.Upgrade.IsSample);
}

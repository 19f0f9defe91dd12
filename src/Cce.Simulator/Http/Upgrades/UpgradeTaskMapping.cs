using System.Globalization;
using Cce.Simulator.Controllers;
using Cce.Simulator.Upgrades;
using Newtonsoft.Json.Linq;

namespace Cce.Simulator.Http.Upgrades;

/// <summary>Turns upgrades into the models that go over the wire.</summary>
internal static class UpgradeTaskMapping
{
    public static UpgradeClusterResponse ToStarted(SimulatedUpgrade upgrade, ClusterUpgradeAction action) => new()
    {
        Metadata = new TaskIdMetadata { Uid = upgrade.TaskId },
        Spec = new UpgradeResponseSpec
        {
            ClusterUpgradeAction = new ClusterUpgradeResponseAction
            {
                Version = upgrade.Version,
                TargetVersion = upgrade.TargetVersion,
                Strategy = action.Strategy,
            },
        },
    };

    public static UpgradeTask ToWire(UpgradeSnapshot snapshot) => new()
    {
        Kind = "UpgradeTask",
        ApiVersion = "v3",
        Metadata = new UpgradeTaskMetadata
        {
            Uid = snapshot.Upgrade.TaskId,
            CreationTimestamp = GoTimestamp.Format(snapshot.CreatedAt),
            UpdateTimestamp = GoTimestamp.Format(snapshot.UpdatedAt),
        },
        Spec = new UpgradeTaskSpec
        {
            Version = snapshot.Upgrade.Version,
            TargetVersion = snapshot.Upgrade.TargetVersion,
            Items = snapshot.Upgrade.Items is { } items ? new JRaw(items) : null,
        },
        Status = new UpgradeTaskStatus
        {
            Phase = snapshot.Phase.ToString(),
            Progress = snapshot.Progress.ToString("0.00", CultureInfo.InvariantCulture),

            // As in the sample of the documentation, the time of completion is that of the last change from the start.
            CompletionTime = GoTimestamp.Format(snapshot.UpdatedAt),
        },
    };
}

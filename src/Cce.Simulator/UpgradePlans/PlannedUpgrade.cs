namespace Cce.Simulator.UpgradePlans;

/// <summary>What becomes of one plan. Whoever has the plans of its cluster may read and change it.</summary>
internal sealed class PlannedUpgrade(SimulatedUpgradePlan plan, DateTimeOffset addedAt)
{
    public SimulatedUpgradePlan Plan { get; set; } = plan;

    public DateTimeOffset AddedAt => addedAt;

    /// <summary>Comes when the upgrade is to start.</summary>
    public ITimer? Timer { get; set; }

    /// <summary>Id of the upgrade task, once there is one.</summary>
    public string? TaskId { get; set; }

    /// <summary>Whether the cluster could not be upgraded when it was to start.</summary>
    public bool IsSkipped { get; set; }

    public bool IsPending => TaskId is null && !IsSkipped;
}

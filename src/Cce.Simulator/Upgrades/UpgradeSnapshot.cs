namespace Cce.Simulator.Upgrades;

/// <summary>State of an upgrade task at one instant.</summary>
/// <param name="Upgrade">The task.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Progress">Progress in per cent, 0 to 100.</param>
/// <param name="CreatedAt">When the task was created.</param>
/// <param name="UpdatedAt">When the task last changed.</param>
public sealed record UpgradeSnapshot(
    SimulatedUpgrade Upgrade,
    UpgradePhase Phase,
    decimal Progress,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    /// <summary>Whether the task succeeded or failed. A retry starts a failed one again.</summary>
    public bool HasEnded => Phase is UpgradePhase.Success or UpgradePhase.Failed;
}

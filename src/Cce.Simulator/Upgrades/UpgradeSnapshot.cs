namespace Cce.Simulator.Upgrades;

/// <summary>An upgrade task as it is at one instant.</summary>
/// <param name="Upgrade">The task.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Progress">Per cent, 0 to 100.</param>
/// <param name="CreatedAt">When the task was created.</param>
/// <param name="UpdatedAt">When the task last changed.</param>
public sealed record UpgradeSnapshot(
    SimulatedUpgrade Upgrade,
    UpgradePhase Phase,
    decimal Progress,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    /// <summary>Whether the task has ended, well or badly. A failed one goes on when somebody retries it.</summary>
    public bool HasEnded => Phase is UpgradePhase.Success or UpgradePhase.Failed;
}

namespace Cce.Simulator.Upgrades;

/// <summary>How far an upgrade is at one instant.</summary>
/// <param name="Phase">Phase at this instant.</param>
/// <param name="Progress">Per cent, 0 to 100. The scale is the simulator's choice: Huawei documents none.</param>
/// <param name="ChangedAfter">Time from the creation of the task to its last change before this instant.</param>
public readonly record struct UpgradeState(UpgradePhase Phase, decimal Progress, TimeSpan ChangedAfter)
{
    /// <summary>Whether the upgrade has ended, well or badly. A failed one goes on when somebody retries it.</summary>
    public bool HasEnded => Phase is UpgradePhase.Success or UpgradePhase.Failed;
}

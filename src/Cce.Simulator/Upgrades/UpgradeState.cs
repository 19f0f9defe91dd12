namespace Cce.Simulator.Upgrades;

/// <summary>State of an upgrade at one instant.</summary>
/// <param name="Phase">Phase at this instant.</param>
/// <param name="Progress">Progress in per cent, 0 to 100. Huawei documents no scale; this one is the simulator's.</param>
/// <param name="ChangedAfter">Time from the creation of the task to its last change before this instant.</param>
public readonly record struct UpgradeState(UpgradePhase Phase, decimal Progress, TimeSpan ChangedAfter)
{
    /// <summary>Whether the upgrade succeeded or failed. A retry starts a failed one again.</summary>
    public bool HasEnded => Phase is UpgradePhase.Success or UpgradePhase.Failed;
}

namespace Cce.Simulator.Upgrades;

/// <summary>Phase of an upgrade task. The names are the texts in JSON.</summary>
public enum UpgradePhase
{
    /// <summary>The task is being initialized.</summary>
    Init,

    /// <summary>The task waits for its turn.</summary>
    Queuing,

    /// <summary>The upgrade is running.</summary>
    Running,

    /// <summary>The upgrade is paused.</summary>
    Pause,

    /// <summary>The upgrade succeeded.</summary>
    Success,

    /// <summary>The upgrade failed.</summary>
    Failed,
}

namespace Cce.Simulator.UpgradePlans;

/// <summary>Phase of a planned upgrade. The names are the texts in JSON.</summary>
public enum UpgradePlanPhase
{
    /// <summary>The upgrade is not due.</summary>
    Pending,

    /// <summary>The upgrade waits for its turn.</summary>
    Enqueued,

    /// <summary>The upgrade is running, or paused.</summary>
    Upgrading,

    /// <summary>The upgrade succeeded.</summary>
    Success,

    /// <summary>The upgrade failed.</summary>
    Failed,

    /// <summary>The cluster could not be upgraded when the upgrade was due.</summary>
    Skipped,
}

namespace Cce.Simulator.UpgradePlans;

/// <summary>Phase of a planned upgrade. The names are the texts on the wire.</summary>
public enum UpgradePlanPhase
{
    /// <summary>The upgrade is not to start yet.</summary>
    Pending,

    /// <summary>The upgrade waits for its turn.</summary>
    Enqueued,

    /// <summary>The upgrade is running, or paused.</summary>
    Upgrading,

    /// <summary>The upgrade succeeded.</summary>
    Success,

    /// <summary>The upgrade failed.</summary>
    Failed,

    /// <summary>When the upgrade was to start, the cluster could not be upgraded.</summary>
    Skipped,
}

namespace Cce.Simulator.PreChecks;

/// <summary>Group of an item of a check. The names are the texts in JSON.</summary>
public enum SimulatedCheckGroup
{
    /// <summary>Limits of the service.</summary>
    LimitCheck,

    /// <summary>The master nodes.</summary>
    MasterCheck,

    /// <summary>The nodes; the item is checked on each of them.</summary>
    NodeCheck,

    /// <summary>The add-ons.</summary>
    AddonCheck,
}

namespace Cce.Simulator.PreChecks;

/// <summary>What an item of a check is about. The names are the texts on the wire.</summary>
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

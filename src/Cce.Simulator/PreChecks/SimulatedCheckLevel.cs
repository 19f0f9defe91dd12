namespace Cce.Simulator.PreChecks;

/// <summary>How serious the finding of an item is. The names are the texts on the wire.</summary>
public enum SimulatedCheckLevel
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>The upgrade is possible, with a risk.</summary>
    Warning,

    /// <summary>The upgrade is not possible: the check fails.</summary>
    Fatal,
}

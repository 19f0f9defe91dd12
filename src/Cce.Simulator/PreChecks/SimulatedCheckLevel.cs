namespace Cce.Simulator.PreChecks;

/// <summary>Severity of a finding. The names are the texts in JSON.</summary>
public enum SimulatedCheckLevel
{
    /// <summary>Information.</summary>
    Info,

    /// <summary>A risk; the upgrade is possible.</summary>
    Warning,

    /// <summary>An obstacle; the check fails.</summary>
    Fatal,
}

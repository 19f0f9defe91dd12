namespace Cce.Simulator.PostChecks;

/// <summary>Result of a check after an upgrade. The names are the texts in JSON.</summary>
public enum SimulatedPostCheckResult
{
    /// <summary>The cluster works.</summary>
    Success,

    /// <summary>Something is wrong with the cluster.</summary>
    Failed,

    /// <summary>The check itself failed.</summary>
    Error,
}

namespace Cce.Simulator.PreChecks;

/// <summary>Phase of a check, of a part of it or of one of its items. The names are the texts on the wire.</summary>
internal enum CheckPhase
{
    /// <summary>The check is being initialised.</summary>
    Init,

    /// <summary>The check is running.</summary>
    Running,

    /// <summary>Nothing stands against the upgrade.</summary>
    Success,

    /// <summary>Something stands against the upgrade.</summary>
    Failed,

    /// <summary>The check itself failed.</summary>
    Error,
}

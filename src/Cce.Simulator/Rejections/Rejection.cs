namespace Cce.Simulator.Rejections;

/// <summary>Why the simulated service rejects a request.</summary>
internal enum Rejection
{
    /// <summary>The request says something that cannot be.</summary>
    Invalid,

    /// <summary>There is no such cluster, task or workflow.</summary>
    NotFound,

    /// <summary>There may be one at a time, and there is one.</summary>
    AlreadyExists,

    /// <summary>What is asked for does not go with the state that things are in.</summary>
    WrongState,
}

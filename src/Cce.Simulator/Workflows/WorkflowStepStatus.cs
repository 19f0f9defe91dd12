namespace Cce.Simulator.Workflows;

/// <summary>State of a step. The names are the texts on the wire.</summary>
internal enum WorkflowStepStatus
{
    /// <summary>The step has not begun, or is being initialised.</summary>
    Init,

    /// <summary>The step waits for its turn.</summary>
    Queuing,

    /// <summary>The step is running, or somebody paused it.</summary>
    Running,

    /// <summary>The step succeeded.</summary>
    Success,

    /// <summary>The step failed.</summary>
    Failed,
}

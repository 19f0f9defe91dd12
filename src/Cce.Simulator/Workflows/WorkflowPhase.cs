namespace Cce.Simulator.Workflows;

/// <summary>Phase of a workflow. The names are the texts on the wire.</summary>
internal enum WorkflowPhase
{
    /// <summary>No step has begun.</summary>
    Init,

    /// <summary>A step is on its way.</summary>
    Running,

    /// <summary>The workflow waits for somebody to go on.</summary>
    Pending,

    /// <summary>All steps that it takes succeeded.</summary>
    Success,

    /// <summary>Somebody cancelled the workflow.</summary>
    Cancel,
}

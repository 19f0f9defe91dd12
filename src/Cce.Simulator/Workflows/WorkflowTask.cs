namespace Cce.Simulator.Workflows;

/// <summary>What a step of a workflow does. The names are the texts on the wire.</summary>
internal enum WorkflowTask
{
    /// <summary>Checks the cluster before the upgrade.</summary>
    PreCheck,

    /// <summary>Backs up the master nodes, which a workflow can do without.</summary>
    Snapshot,

    /// <summary>Upgrades the cluster.</summary>
    Cluster,

    /// <summary>Checks the cluster after the upgrade.</summary>
    PostCheck,
}

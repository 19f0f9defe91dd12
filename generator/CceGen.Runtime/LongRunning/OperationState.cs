#nullable enable

namespace CceGen.Runtime.Client
{
    /// <summary>The state of a long-running operation.</summary>
    public enum OperationState
    {
        /// <summary>There was no response yet.</summary>
        Unknown,

        /// <summary>The operation is running. A status that the document does not list counts as this.</summary>
        Running,

        /// <summary>The operation is paused, and can be continued.</summary>
        Paused,

        /// <summary>The operation succeeded.</summary>
        Succeeded,

        /// <summary>The operation failed.</summary>
        Failed,
    }
}

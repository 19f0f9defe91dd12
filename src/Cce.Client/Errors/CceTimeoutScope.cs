namespace Cce.Client;

/// <summary>The scope of a time limit.</summary>
public enum CceTimeoutScope
{
    /// <summary>The limit of one attempt, from the connection to the end of the body.</summary>
    Attempt,

    /// <summary>The limit of the whole call, with all attempts and the waits between them.</summary>
    Total,
}

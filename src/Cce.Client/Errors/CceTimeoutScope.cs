namespace Cce.Client;

/// <summary>Which limit of time ran out.</summary>
public enum CceTimeoutScope
{
    /// <summary>That of one attempt, from the connection to the end of the body.</summary>
    Attempt,

    /// <summary>That of the whole call, with all attempts and the waiting between them.</summary>
    Total,
}

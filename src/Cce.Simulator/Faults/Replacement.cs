namespace Cce.Simulator.Faults;

/// <summary>What is sent instead of the service's response.</summary>
internal enum Replacement
{
    /// <summary>Nothing: the response is sent.</summary>
    None,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A page for a browser, with status 200.</summary>
    Page,

    /// <summary>No response: the connection is reset.</summary>
    Reset,
}

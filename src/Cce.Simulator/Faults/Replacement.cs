namespace Cce.Simulator.Faults;

/// <summary>What comes instead of the service's answer.</summary>
internal enum Replacement
{
    /// <summary>Nothing: the answer comes.</summary>
    None,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A page for a browser, with status 200.</summary>
    Page,

    /// <summary>No answer: the connection is reset.</summary>
    Reset,
}

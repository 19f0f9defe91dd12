namespace Cce.Simulator.Faults;

/// <summary>How a body ends.</summary>
internal enum BodyEnd
{
    /// <summary>With its last byte.</summary>
    Whole,

    /// <summary>Too early: the connection closes within it.</summary>
    Truncated,

    /// <summary>After a pause within it.</summary>
    Stalled,
}

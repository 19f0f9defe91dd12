namespace CceGen.Generator.Model;

/// <summary>What reading demands of a member.</summary>
internal enum Demand
{
    /// <summary>Nothing: it may be missing.</summary>
    None,

    /// <summary>That it is there, with null or another value.</summary>
    Member,

    /// <summary>That it is there, and not null.</summary>
    Value,
}

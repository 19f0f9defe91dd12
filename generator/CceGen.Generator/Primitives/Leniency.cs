namespace CceGen.Generator.Primitives;

/// <summary>What the option <c>lenient</c> does about an error.</summary>
internal enum Leniency
{
    /// <summary>Nothing: options, and what leaves nothing of the document.</summary>
    None,

    /// <summary>It would make the error a warning.</summary>
    Offered,

    /// <summary>It makes the error a warning.</summary>
    Granted,
}

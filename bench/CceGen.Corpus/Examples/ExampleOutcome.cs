namespace CceGen.Corpus.Examples;

/// <summary>What became of an example that fits its schema.</summary>
internal enum ExampleOutcome
{
    /// <summary>Written as it was read, token for token.</summary>
    Equal,

    /// <summary>The same value, but a number, a time or a UUID is spelled in another way.</summary>
    Respelled,

    /// <summary>A value was lost, added or changed.</summary>
    Different,

    /// <summary>The client threw an exception.</summary>
    Threw,
}

namespace CceGen.Corpus.Examples;

/// <summary>What became of an example that fits its schema.</summary>
internal enum ExampleOutcome
{
    /// <summary>Written as it was read, token for token.</summary>
    Equal,

    /// <summary>The same value as JSON Schema compares values: a number has other digits, as 5.0 and 5.</summary>
    Equivalent,

    /// <summary>The same value, but a text is spelled in another way: a time, a UUID, octets in base64.</summary>
    Respelled,

    /// <summary>A value was lost, added or changed.</summary>
    Different,

    /// <summary>The client threw an exception.</summary>
    Threw,
}

namespace CceGen.Corpus.Examples;

/// <summary>What was found out about the examples of one document in one dialect.</summary>
internal sealed record ExampleResults
{
    /// <summary>Number of examples in the document.</summary>
    public int Found { get; init; }

    /// <summary>Number of examples whose schema the judge cannot read, such as one in another file.</summary>
    public int NotJudged { get; init; }

    /// <summary>Number of examples that fit their schema.</summary>
    public int Fitting { get; init; }

    /// <summary>Number of examples that were written token for token as they were read.</summary>
    public int Equal { get; init; }

    /// <summary>The examples that fit and were not.</summary>
    public IReadOnlyList<ExampleFinding> Findings { get; init; } = [];

    /// <summary>Why no example of the document was read; empty when they were.</summary>
    public string Failure { get; init; } = "";
}

namespace CceGen.Corpus.Examples;

/// <summary>An example that was not written as it was read.</summary>
/// <param name="Place">The JSON pointer of the example in its document.</param>
/// <param name="Detail">The first difference, or the exception.</param>
internal sealed record ExampleFinding(string Place, ExampleOutcome Outcome, string Detail);

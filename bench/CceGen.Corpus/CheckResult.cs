namespace CceGen.Corpus;

/// <summary>What became of a document, from best to worst: the baseline comparison relies on the order.</summary>
internal enum CheckResult
{
    Ok,
    DoesNotCompile,
    GeneratorException,
    Timeout,
    Memory,
    Crash,
}

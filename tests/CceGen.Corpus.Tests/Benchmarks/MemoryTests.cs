namespace CceGen.Corpus.Tests.Benchmarks;

/// <summary>Tests that measure what all threads allocate, those of other tests included. They run after all others, and one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryTests
{
    public const string Name = "Memory";
}

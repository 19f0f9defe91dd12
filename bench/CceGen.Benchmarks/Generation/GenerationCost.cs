using CceGen.Measuring;

namespace CceGen.Benchmarks.Generation;

/// <summary>What a generation costs.</summary>
/// <param name="All">All of it.</param>
/// <param name="Reading">The document is read and lowered.</param>
/// <param name="Sources">Number of sources.</param>
/// <param name="Characters">Their length, in characters.</param>
internal sealed record GenerationCost(Result All, Result Reading, int Sources, long Characters);

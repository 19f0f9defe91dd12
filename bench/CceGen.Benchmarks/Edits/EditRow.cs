using CceGen.Measuring;

namespace CceGen.Benchmarks.Edits;

/// <summary>What an edit costs.</summary>
/// <param name="SourcesWritten">Number of sources that the edit writes again.</param>
internal sealed record EditRow(Result Result, int SourcesWritten);

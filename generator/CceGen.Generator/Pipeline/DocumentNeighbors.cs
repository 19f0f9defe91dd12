using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>What other documents mean for one: with diagnostics, nothing is generated for it.</summary>
/// <param name="KnownTypes">The sources of shared types that another document makes, in the same namespace.</param>
internal sealed record DocumentNeighbors(string Path, EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<string> KnownTypes);

using CceGen.Generator.Primitives;

namespace CceGen.Generator.Pipeline;

/// <summary>A document for which nothing is generated because another one has its namespace.</summary>
internal sealed record RejectedDocument(string Path, EquatableArray<DiagnosticInfo> Diagnostics);

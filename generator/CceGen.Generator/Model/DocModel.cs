using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A documentation comment: plain text as the document has it, not yet escaped.</summary>
internal sealed record DocModel(string Summary, EquatableArray<string> Remarks);

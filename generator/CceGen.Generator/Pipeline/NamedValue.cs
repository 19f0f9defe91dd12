namespace CceGen.Generator.Pipeline;

/// <summary>An MSBuild property or metadata and its value.</summary>
internal sealed record NamedValue(string Name, string Value);

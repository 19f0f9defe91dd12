namespace CceGen.Generator.Primitives;

/// <summary>A place in a file that the compiler was given.</summary>
internal sealed record LocationInfo(string Path, SourceSpan Span);

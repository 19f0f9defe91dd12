namespace CceGen.Generator.Primitives;

/// <summary>A stretch of a text. Lines, columns and offsets count from 0, as in Roslyn; columns and offsets are UTF-16 units.</summary>
internal readonly record struct SourceSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);

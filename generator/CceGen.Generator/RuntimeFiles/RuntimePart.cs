namespace CceGen.Generator.RuntimeFiles;

/// <summary>A part of a file of <c>CceGen.Runtime</c>.</summary>
/// <param name="Text">The text in the file.</param>
internal sealed record RuntimePart(RuntimePartKind Kind, string Text);

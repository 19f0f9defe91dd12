namespace CceGen.Corpus;

/// <summary>How a document does now, against an earlier run.</summary>
internal sealed record BaselineChange(string File, Dialect Dialect, string Change);

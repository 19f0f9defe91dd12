namespace CceGen.Generator.Emit.Text;

/// <summary>The name and the text of a generated file.</summary>
internal readonly record struct GeneratedFile(string HintName, string Text);

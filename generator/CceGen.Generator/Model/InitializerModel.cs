namespace CceGen.Generator.Model;

/// <summary>The initial value of a property.</summary>
internal sealed record InitializerModel(InitializerKind Kind, string Text);

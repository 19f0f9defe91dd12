namespace CceGen.Generator.Lowering;

/// <summary>The identifier that one of the texts of a scope asks for.</summary>
/// <param name="Index">Which of the texts it is.</param>
/// <param name="Identifier">In Pascal case.</param>
internal sealed record WantedName(int Index, string Identifier);

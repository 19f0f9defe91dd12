namespace CceGen.Generator.Model.Wire;

/// <summary>An object that a class describes.</summary>
/// <param name="Name">The class.</param>
internal sealed record ObjectWire(string Name, bool IsNullable) : WireModel(IsNullable);

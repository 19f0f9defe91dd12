namespace CceGen.Generator.Model.Wire;

/// <summary>A value of one of several types, which a class holds.</summary>
/// <param name="Name">The class.</param>
internal sealed record UnionWire(string Name, bool IsNullable) : WireModel(IsNullable);

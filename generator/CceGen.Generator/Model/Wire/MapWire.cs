namespace CceGen.Generator.Model.Wire;

/// <summary>An object with any names.</summary>
internal sealed record MapWire(WireModel Value, bool IsNullable) : WireModel(IsNullable);

namespace CceGen.Generator.Model.Wire;

/// <summary>An array.</summary>
internal sealed record ListWire(WireModel Item, bool IsNullable) : WireModel(IsNullable);

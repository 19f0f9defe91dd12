namespace CceGen.Generator.Model.Wire;

/// <summary>The text or number of an enum, or of the value type that stands for one.</summary>
/// <param name="Name">The type.</param>
internal sealed record EnumWire(string Name, bool IsNullable) : WireModel(IsNullable);

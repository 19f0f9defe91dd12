namespace CceGen.Generator.Model.Wire;

/// <summary>A text, a number or a Boolean.</summary>
internal sealed record ScalarWire(ScalarCodec Codec, bool IsNullable) : WireModel(IsNullable);

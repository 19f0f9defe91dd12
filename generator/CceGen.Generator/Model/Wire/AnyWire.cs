namespace CceGen.Generator.Model.Wire;

/// <summary>Any JSON.</summary>
internal sealed record AnyWire(bool IsNullable, AnyCodec Codec) : WireModel(IsNullable);

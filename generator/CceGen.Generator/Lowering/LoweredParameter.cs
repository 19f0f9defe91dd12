using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>What a parameter means: its type, and how it is written into the request.</summary>
internal sealed record LoweredParameter(LoweredType Type, ParameterSerialization Serialization);

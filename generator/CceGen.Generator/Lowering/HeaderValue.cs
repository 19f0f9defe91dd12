using CceGen.Generator.Model;

namespace CceGen.Generator.Lowering;

/// <summary>The type of a response header, and how it is read.</summary>
internal sealed record HeaderValue(LoweredType Type, HeaderFormat Format);

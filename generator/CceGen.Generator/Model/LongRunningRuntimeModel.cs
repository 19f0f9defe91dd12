using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The public types that the operation objects of a document share.</summary>
/// <param name="HintNames">The names of their files, in the order in which they are written.</param>
internal sealed record LongRunningRuntimeModel(EquatableArray<string> HintNames);

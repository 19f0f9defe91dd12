using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What the fields of a form that is received stand for, besides single texts.</summary>
/// <param name="Plain">The names of those whose texts are numbers or Booleans.</param>
/// <param name="Lists">The names of those that may come several times.</param>
internal sealed record ReceivedFormModel(EquatableArray<string> Plain, EquatableArray<string> Lists);

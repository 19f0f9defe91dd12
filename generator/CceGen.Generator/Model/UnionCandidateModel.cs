using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What JSON looks like for a type of a union.</summary>
/// <param name="Branch">The number of the type.</param>
/// <param name="Item">What the items of an array look like; null for anything.</param>
/// <param name="Members">What members of an object look like.</param>
internal sealed record UnionCandidateModel(int Branch, WireKinds Kinds, UnionCandidateModel? Item, EquatableArray<UnionMemberModel> Members);

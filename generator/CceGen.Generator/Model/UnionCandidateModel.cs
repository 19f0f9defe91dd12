using CceGen.Generator.Model.Wire;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>What JSON looks like for a type of a union.</summary>
/// <param name="Branch">The number of the type.</param>
/// <param name="Item">What the items of an array look like; null for anything.</param>
/// <param name="Value">What the values of all members of an object look like; null for anything.</param>
/// <param name="Members">What members of an object look like.</param>
/// <param name="IsClosed">Whether an object has no other members than those in <paramref name="Names"/>.</param>
/// <param name="Names">The names of all members; none where others are allowed.</param>
internal sealed record UnionCandidateModel(
    int Branch, WireKinds Kinds, UnionCandidateModel? Item, UnionCandidateModel? Value, EquatableArray<UnionMemberModel> Members, bool IsClosed, EquatableArray<string> Names);

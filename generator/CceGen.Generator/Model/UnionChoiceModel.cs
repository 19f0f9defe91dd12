using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>How the JSON of a union is told apart.</summary>
/// <param name="Candidates">What JSON looks like for each type, in the order in which they are tried.</param>
/// <param name="Discriminator">The member whose value says which type an object is; null for none.</param>
/// <param name="Values">The values of the member.</param>
/// <param name="Otherwise">The type of objects without the member, or with another value; 0 for none.</param>
internal sealed record UnionChoiceModel(
    EquatableArray<UnionCandidateModel> Candidates, string? Discriminator, EquatableArray<UnionValueModel> Values, int Otherwise);

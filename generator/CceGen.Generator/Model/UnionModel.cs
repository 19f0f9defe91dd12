using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>A class that holds a value of one of several types.</summary>
/// <param name="Branches">The types, numbered from 1; 0 is JSON that is none of them.</param>
/// <param name="Choice">How JSON is told apart.</param>
/// <param name="IsParameter">Whether it is a text in a path, a query or a header.</param>
internal sealed record UnionModel(string Name, EquatableArray<UnionBranchModel> Branches, UnionChoiceModel Choice, bool IsParameter, bool IsObsolete, DocModel Doc);

namespace CceGen.Generator.Model;

/// <summary>A value of the member that tells the types of a union apart.</summary>
internal sealed record UnionValueModel(string Text, int Branch);

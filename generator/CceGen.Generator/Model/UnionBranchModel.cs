using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Model;

/// <summary>One of the types of a union.</summary>
/// <param name="Name">What members call it.</param>
/// <param name="Parameter">What parameters call it.</param>
/// <param name="IsConvertible">Whether C# allows a conversion from the type, which it does not from an interface.</param>
/// <param name="Tag">What is set before a value is written; null for nothing.</param>
internal sealed record UnionBranchModel(string Name, string Parameter, TypeRef Type, WireModel Wire, bool IsConvertible, UnionTagModel? Tag);

namespace CceGen.Generator.Model;

/// <summary>A parameter in the declaration of a method.</summary>
/// <param name="IsPath">Whether its value becomes a part of the path.</param>
internal sealed record MethodParameterModel(string Name, TypeRef Type, bool IsRequired, bool IsPath, string Doc);

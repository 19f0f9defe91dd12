namespace CceGen.Generator.Model;

/// <summary>The property that says which class an object is of, and its value in a new one.</summary>
/// <param name="Target">What the value is assigned to.</param>
internal sealed record DiscriminatorValueModel(string PropertyName, MemberTarget Target, TypeRef Type, InitializerModel Value, bool IsObsolete);

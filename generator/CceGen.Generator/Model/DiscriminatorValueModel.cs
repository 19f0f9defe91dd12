namespace CceGen.Generator.Model;

/// <summary>The property that says which class an object is of, and its value in a new one.</summary>
internal sealed record DiscriminatorValueModel(string PropertyName, TypeRef Type, InitializerModel Value, bool IsObsolete);

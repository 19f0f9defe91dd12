namespace CceGen.Generator.Model;

/// <summary>What the body of a response carries: one of the records beside this one.</summary>
/// <param name="Type">What a method returns of it, or an exception holds.</param>
internal abstract record ContentModel(TypeRef Type);

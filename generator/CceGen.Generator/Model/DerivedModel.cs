namespace CceGen.Generator.Model;

/// <summary>A value of a discriminator, and the derived class that it stands for.</summary>
internal sealed record DerivedModel(string Value, string ClassName);

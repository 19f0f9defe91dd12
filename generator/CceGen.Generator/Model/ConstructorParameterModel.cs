namespace CceGen.Generator.Model;

/// <summary>A parameter of a constructor, and the property that it sets.</summary>
/// <param name="IsInherited">Whether the base class sets the property.</param>
internal sealed record ConstructorParameterModel(string Name, PropertyModel Property, bool IsInherited);

using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>How the reader of a class finds the derived class that an object is of.</summary>
/// <param name="WireName">The member that says it.</param>
/// <param name="Derived">The values of the member, and the classes that they stand for.</param>
/// <param name="Default">The class for any other value; null for the class itself.</param>
internal sealed record DiscriminatorModel(string WireName, EquatableArray<DerivedModel> Derived, string? Default);

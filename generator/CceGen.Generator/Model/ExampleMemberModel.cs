namespace CceGen.Generator.Model;

/// <summary>A part of an example: an argument, a member of an object, an entry of a map, an item of a list.</summary>
/// <param name="Name">The parameter or property in C#, the key of an entry as text; null for an item and for an argument by position.</param>
internal sealed record ExampleMemberModel(string? Name, ExampleModel Value);

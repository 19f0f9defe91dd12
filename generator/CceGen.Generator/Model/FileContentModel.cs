namespace CceGen.Generator.Model;

/// <summary>Octets, which the caller reads from the network.</summary>
internal sealed record FileContentModel(TypeRef Type) : ContentModel(Type);

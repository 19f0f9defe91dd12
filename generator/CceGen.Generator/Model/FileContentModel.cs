namespace CceGen.Generator.Model;

/// <summary>Octets, which the caller reads from the network.</summary>
/// <param name="IsOwn">Whether the class is one of the user's, of which no more is known than the constructor that NSwag's has.</param>
internal sealed record FileContentModel(TypeRef Type, bool IsOwn) : ContentModel(Type);

namespace CceGen.Generator.Model.Wire;

/// <summary>As what any JSON is read.</summary>
internal enum AnyCodec
{
    /// <summary>As what is at hand: objects and arrays are nodes of the JSON library, scalars may be values of .NET.</summary>
    Object,

    /// <summary>As a node of the JSON library.</summary>
    Node,

    /// <summary>As a type of the user's, by the JSON library.</summary>
    Library,
}

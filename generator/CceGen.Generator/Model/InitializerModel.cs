namespace CceGen.Generator.Model;

/// <summary>The initial value of a property.</summary>
internal sealed record InitializerModel(InitializerKind Kind, string Text)
{
    /// <summary>The class of an empty collection; null for any other value.</summary>
    public TypeRef? Collection { get; init; }
}

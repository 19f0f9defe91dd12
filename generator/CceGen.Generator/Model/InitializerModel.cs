using CceGen.Generator.Primitives;

namespace CceGen.Generator.Model;

/// <summary>The initial value of a property.</summary>
internal sealed record InitializerModel(InitializerKind Kind, string Text)
{
    /// <summary>What is made with <c>new</c>; null for any other value.</summary>
    public TypeRef? Created { get; init; }

    /// <summary>What is in a list.</summary>
    public EquatableArray<InitializerModel> Items { get; init; } = EquatableArray<InitializerModel>.Empty;
}

namespace CceGen.Generator.Model;

/// <summary>A property, inherited or not, that a reader sets when it makes an instance, before it has read anything.</summary>
/// <param name="Initializer">What the property is without being read; null for the value of the type.</param>
/// <param name="HasRequiredKeyword">Whether C# demands that it is set.</param>
/// <param name="IsMissingKnown">Whether the instance remembers that the member is missing.</param>
internal sealed record InitialMemberModel(string Name, string Field, TypeRef Type, InitializerModel? Initializer, bool HasRequiredKeyword, bool IsMissingKnown)
{
    /// <summary>What is set to null because the constructor has given it a value; null for nothing.</summary>
    public string? Emptied { get; init; }
}

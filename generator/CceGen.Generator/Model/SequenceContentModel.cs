namespace CceGen.Generator.Model;

/// <summary>Items that the caller reads as the server sends them.</summary>
/// <param name="Item">What is read of the text of an item; null for events whose data is text.</param>
internal sealed record SequenceContentModel(TypeRef Type, SequenceFormat Format, JsonContentModel? Item) : ContentModel(Type);

namespace CceGen.Generator.Model;

/// <summary>The text of the whole body, in the encoding that its content type names.</summary>
/// <param name="MayBeJson">Whether the server chooses the media type: a string is JSON when its content type says so.</param>
internal sealed record TextContentModel(TypeRef Type, bool MayBeJson) : ContentModel(Type);

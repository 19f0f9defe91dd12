using CceGen.Generator.Primitives;

namespace CceGen.Generator.Options;

/// <summary>The document of an nswag.json.</summary>
/// <param name="Url">Its path as written, relative to the file; null when the file holds the document itself.</param>
/// <param name="Location">Where that path, or the document, is.</param>
internal sealed record NSwagDocument(string? Url, LocationInfo Location);

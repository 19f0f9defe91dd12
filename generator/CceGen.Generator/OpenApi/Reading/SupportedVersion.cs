using System;
using System.Collections.Generic;
using CceGen.Generator.OpenApi.Vocabularies;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>A version that is read: how documents name it, what it has, and who reads it.</summary>
/// <param name="Keyword">The key that names the version.</param>
/// <param name="Line">How the version begins.</param>
/// <param name="Vocabulary">What its objects have.</param>
/// <param name="Read">Makes the document. Swagger 2.0, which has other objects, gets readers of its own that make the same one.</param>
internal sealed record SupportedVersion(string Keyword, string Line, Vocabulary Vocabulary, Func<ReaderContext, OpenApiDocument> Read)
{
    public static readonly IReadOnlyList<SupportedVersion> All =
    [
        new("openapi", "3.0", V30.Vocabulary, DocumentReader.Read),
        new("openapi", "3.1", V31.Vocabulary, DocumentReader.Read),
        new("openapi", "3.2", V32.Vocabulary, DocumentReader.Read),
    ];

    // "3.0" alone is common in hand-written documents and leaves no doubt.
    public bool Includes(string keyword, string version) =>
        keyword == Keyword && (version == Line || version.StartsWith(Line + ".", StringComparison.Ordinal));
}

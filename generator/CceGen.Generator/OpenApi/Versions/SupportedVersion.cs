using System;
using System.Collections.Generic;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.OpenApi.V2;
using CceGen.Generator.OpenApi.Vocabularies;

namespace CceGen.Generator.OpenApi.Versions;

/// <summary>A version that is read: how documents name it, what it has, and who reads what it has alone.</summary>
/// <param name="Keyword">The key that names the version.</param>
/// <param name="Line">How the version begins.</param>
/// <param name="FindVocabulary">Returns what its objects have. The tables of a version are made when a document is of it.</param>
/// <param name="Objects">Reads the objects that 2.0 and 3 do not share.</param>
internal sealed record SupportedVersion(string Keyword, string Line, Func<Vocabulary> FindVocabulary, VersionObjects Objects)
{
    public static readonly IReadOnlyList<SupportedVersion> All =
    [
        new("swagger", "2.0", static () => V20.Vocabulary, new SwaggerObjects()),
        new("openapi", "3.0", static () => V30.Vocabulary, OpenApi3Objects.Instance),
        new("openapi", "3.1", static () => V31.Vocabulary, OpenApi3Objects.Instance),
        new("openapi", "3.2", static () => V32.Vocabulary, OpenApi3Objects.Instance),
    ];

    public Vocabulary Vocabulary => FindVocabulary();

    // "3.0" alone is common in hand-written documents and leaves no doubt.
    public bool Includes(string keyword, string version) =>
        keyword == Keyword && (version == Line || version.StartsWith(Line + ".", StringComparison.Ordinal));
}

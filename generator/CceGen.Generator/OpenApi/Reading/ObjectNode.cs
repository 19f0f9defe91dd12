using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>An object of the specification in the text, seen through its table: a keyword that the vocabulary ignores or does not have is not there.</summary>
/// <param name="mapping">The object as it is written.</param>
/// <param name="keywords">Its table.</param>
/// <param name="moved">Keywords of the object that are written elsewhere; null when there are none.</param>
internal readonly struct ObjectNode(SpecMapping mapping, KeywordTable keywords, SpecMapping? moved = null)
{
    public SpecMapping Mapping { get; } = mapping;

    public SpecEntry? Find(string keyword) =>
        (moved?.Find(keyword) ?? Mapping.Find(keyword)) is { } entry && (KeywordTable.IsExtension(keyword) || keywords.UseOf(keyword) is not (null or KeywordUse.Ignored))
            ? entry
            : null;
}

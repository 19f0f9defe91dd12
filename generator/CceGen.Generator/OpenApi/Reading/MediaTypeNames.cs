using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>consumes</c> and <c>produces</c>, words of 2.0: those of the operation, or of the document where it has none.</summary>
internal static class MediaTypeNames
{
    public const string Json = "application/json";

    public static IReadOnlyList<SpecScalar> Read(ObjectNode operation, string keyword, ReaderContext context) =>
        [.. context.Nodes.Scalars(operation.Find(keyword) is { Value: not SpecScalar { Type: ScalarType.Null } } own ? own : context.Root.Find(keyword)).Select(name => MediaTypeName.Read(name, context))];

    /// <summary>A media type that the document does not name, for what is at a place.</summary>
    public static SpecScalar Assumed(string name, SpecScalar place) => new(name, isQuoted: true, place.Source, place.Start, place.End);
}

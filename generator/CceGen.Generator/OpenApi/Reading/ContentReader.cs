using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>content</c>: Media Type Objects under the names of media types.</summary>
internal static class ContentReader
{
    public static IReadOnlyList<OpenApiMediaType> Read(SpecEntry? content, ReaderContext context)
    {
        var mediaTypes = new List<OpenApiMediaType>();
        foreach (var entry in context.Nodes.Entries(content))
        {
            var node = context.Open(entry, context.Vocabulary.MediaType);
            mediaTypes.Add(new OpenApiMediaType(entry.Key)
            {
                Schema = node?.Find("schema") is { } schema ? context.Schemas.Read(schema) : null,
                ItemSchema = node?.Find("itemSchema") is { } items ? context.Schemas.Read(items) : null,
                Example = node is null ? null : ExampleReader.Read(node.Value, context),
            });
        }

        return mediaTypes;
    }
}

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
            var keywords = context.Vocabulary.MediaType;
            var target = keywords.UseOf("$ref") is null ? entry.Value : context.References.Follow(entry.Value, ReferenceKind.MediaType, keywords);
            var mapping = target is null ? null : context.Nodes.Mapping(target, entry.Name);
            ObjectNode? node = mapping is null ? null : context.Open(mapping, keywords);
            mediaTypes.Add(new OpenApiMediaType(entry.Key)
            {
                Schema = node?.Find("schema") is { } schema ? context.Schemas.Read(schema) : null,
                ItemSchema = node?.Find("itemSchema") is { } items ? context.For(items.Name, keywords).Schemas.Read(items) : null,
                Example = node is null ? null : ExampleReader.Read(node.Value, context),
            });
        }

        return mediaTypes;
    }
}

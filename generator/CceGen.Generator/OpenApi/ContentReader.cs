using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads <c>content</c>: Media Type Objects under the names of media types.</summary>
internal static class ContentReader
{
    private static readonly KeywordTable Keywords = new(
        "Media Type Object",
        read: ["schema"],
        silent: ["example", "examples"],
        ignored: ["encoding"]);

    public static IReadOnlyList<OpenApiMediaType> Read(SpecEntry? content, ReaderContext context)
    {
        var mediaTypes = new List<OpenApiMediaType>();
        foreach (var entry in context.Nodes.Entries(content))
        {
            var mapping = context.Nodes.Mapping(entry);
            if (mapping is not null)
            {
                Keywords.Check(mapping, context.Diagnostics);
            }

            mediaTypes.Add(new OpenApiMediaType
            {
                Name = entry.Name,
                Location = entry.Key.Location,
                Schema = mapping?.Find("schema") is { } schema ? context.Schemas.Read(schema) : null,
                Example = mapping is null ? null : ExampleReader.Read(mapping, context),
            });
        }

        return mediaTypes;
    }
}

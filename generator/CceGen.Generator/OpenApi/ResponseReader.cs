using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads a Response Object.</summary>
internal static class ResponseReader
{
    private static readonly KeywordTable Keywords = new(
        "Response Object",
        read: ["$ref", "description", "content"],
        ignored: ["headers", "links"]);

    public static OpenApiResponse? Read(SpecEntry entry, string statusCode, ReaderContext context)
    {
        var node = context.References.Follow(entry.Value, ReferenceKind.Response, Keywords);
        if (node is null || context.Nodes.Object(node, entry.Name) is not { } mapping)
        {
            return null;
        }

        Keywords.Check(mapping, context.Diagnostics);
        return new OpenApiResponse
        {
            StatusCode = statusCode,
            Location = entry.Key.Location,
            Description = context.Nodes.Text(mapping.Find("description")),
            Content = ContentReader.Read(mapping.Find("content"), context),
        };
    }
}

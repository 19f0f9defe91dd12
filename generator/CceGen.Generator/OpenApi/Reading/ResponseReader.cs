using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Response Object.</summary>
internal static class ResponseReader
{
    public static OpenApiResponse? Read(SpecEntry entry, string statusCode, ReaderContext context)
    {
        var node = context.References.Follow(entry.Value, ReferenceKind.Response, context.Vocabulary.Response);
        if (node is null || context.Nodes.Object(node, entry.Name) is not { } mapping)
        {
            return null;
        }

        var response = context.Open(mapping, context.Vocabulary.Response);
        return new OpenApiResponse(entry.Key)
        {
            StatusCode = statusCode,
            Description = context.Nodes.Text(response.Find("description")),
            Content = ContentReader.Read(response.Find("content"), context),
        };
    }
}

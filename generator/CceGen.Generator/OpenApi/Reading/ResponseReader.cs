using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Response Object.</summary>
internal static class ResponseReader
{
    /// <summary>The response. One that cannot be found or read, which was reported, has no content: its status is documented all the same.</summary>
    public static OpenApiResponse Read(SpecEntry entry, string statusCode, ObjectNode operation, ReaderContext context)
    {
        if (entry.Value is SpecScalar { Type: ScalarType.Null })
        {
            context.Diagnostics.Report(Problems.WrongKindIgnored(entry.Value.Location, entry.Name, "a mapping", "null", "the response has no body"));
            return new OpenApiResponse(entry.Key) { StatusCode = statusCode };
        }

        var node = MisplacedReference.ResponseOf(entry.Value, context) ?? context.References.Follow(entry.Value, ReferenceKind.Response, context.Vocabulary.Response);
        if (node is null || context.Nodes.Object(node, entry.Name) is not { } mapping)
        {
            return new OpenApiResponse(entry.Key) { StatusCode = statusCode };
        }

        var response = context.Open(mapping, context.Vocabulary.Response);
        return new OpenApiResponse(entry.Key)
        {
            StatusCode = statusCode,
            Description = context.Nodes.Text(response.Find("description")),
            Content = context.Objects.ReadContent(response, operation, context),
            Produced = ReferenceEquals(node, entry.Value) ? context.Objects.ReadProduced(response, operation, context) : [],
            Headers = HeadersReader.Read(response.Find("headers"), context),
            HeadersKey = response.Find("headers")?.Key,
        };
    }
}

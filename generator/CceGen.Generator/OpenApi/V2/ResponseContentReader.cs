using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>Reads the schema of a response, which holds for every media type of <c>produces</c>.</summary>
internal static class ResponseContentReader
{
    public static IReadOnlyList<OpenApiMediaType> Read(ObjectNode response, SpecEntry entry, ObjectNode operation, ReaderContext context)
    {
        var file = entry.Value is SpecMapping mapping ? FileSchema.Read(mapping, context) : null;
        var schema = file ?? context.Schemas.Read(entry);
        var names = MediaTypeNames.Read(operation, "produces", context);
        if (names.Count == 0)
        {
            names = [MediaTypeNames.Assumed(file is null ? MediaTypeNames.Json : "application/octet-stream", entry.Key)];
        }

        var examples = response.Find("examples")?.Value as SpecMapping;
        return [.. names.Select(name => new OpenApiMediaType(name) { Schema = schema, Example = examples?.Find(name.Text)?.Value })];
    }
}

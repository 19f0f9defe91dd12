using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a parameter that is the whole request body, as 2.0 has them.</summary>
internal static class BodyParameterReader
{
    public static OpenApiRequestBody Read(ObjectNode operation, BodyPart part, ReaderContext context)
    {
        var parameter = part.Node;
        var entry = parameter.Find("schema");
        if (entry is null)
        {
            context.Diagnostics.Report(Problems.MissingKeyAssumed(
                part.Place.Location, "schema", context.Vocabulary.Parameter.ObjectName, "the body is any JSON"));
        }

        var schema = entry is null ? null : context.Schemas.Read(entry);
        var names = MediaTypeNames.Read(operation, "consumes", context);
        if (names.Count == 0)
        {
            names = [MediaTypeNames.Assumed(MediaTypeNames.Json, part.Place)];
        }

        var examples = parameter.Find("x-examples")?.Value as SpecMapping;
        var example = ExampleReader.Read(parameter, context);
        return new OpenApiRequestBody(part.Place)
        {
            Required = context.Nodes.Boolean(parameter.Find("required")) ?? false,
            Description = context.Nodes.Text(parameter.Find("description")),
            Content = [.. names.Select(name => new OpenApiMediaType(name) { Schema = schema, Example = examples?.Find(name.Text)?.Value ?? example })],
            Name = part.Name?.Text,
        };
    }
}

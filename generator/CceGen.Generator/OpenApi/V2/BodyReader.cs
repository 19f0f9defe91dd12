using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>Reads the parameters of an operation that are its request body: one in <c>body</c>, or any number in <c>formData</c>.</summary>
internal static class BodyReader
{
    public static OpenApiRequestBody? Read(ObjectNode operation, IReadOnlyList<BodyPart> parts, ReaderContext context, out bool isBroken)
    {
        var whole = parts.FirstOrDefault(static part => part.IsWhole);
        var rival = whole is null ? null : parts.FirstOrDefault(part => !ReferenceEquals(part, whole));
        if (rival is not null)
        {
            context.Diagnostics.Report(Problems.SecondBody(rival.Place.Location, rival.Name?.Text ?? "", rival.Place.Text, whole!.Place.Location));
        }

        isBroken = rival is not null || (whole is null && parts.Any(static part => part.Name is null));
        return isBroken ? null : whole is null ? FormReader.Read(operation, parts, context) : ReadWhole(operation, whole, context);
    }

    private static OpenApiRequestBody ReadWhole(ObjectNode operation, BodyPart part, ReaderContext context)
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

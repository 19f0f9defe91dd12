using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Reading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.V2;

/// <summary>The objects that Swagger 2.0 has.</summary>
internal sealed class SwaggerObjects : VersionObjects
{
    private const string Body = "body";
    private const string FormData = "formData";

    public override IReadOnlyList<string> ParameterPlaces { get; } = ["path", "query", "header", FormData, Body];

    public override IReadOnlyList<OpenApiServer> ReadServers(ObjectNode document, ReaderContext context) => HostReader.Read(document, context);

    public override bool NamesServers(ObjectNode document) => HostReader.NamesServers(document);

    public override IReadOnlyList<OpenApiServer>? ReadOwnServers(ObjectNode operation, ReaderContext context) => HostReader.ReadOfOperation(operation, context);

    public override BodyPart? ReadBodyPart(ObjectNode parameter, ReaderContext context)
    {
        if (parameter.Find("in")?.Value is not SpecScalar place || PlaceOf(place) is not { } name)
        {
            return null;
        }

        if (place.Text != name)
        {
            context.Diagnostics.Report(Problems.ReadAs(place.Location, $"in: {place.Text}", $"'{name}'"));
        }

        return name == Body
            ? new BodyPart(parameter, place, context.Nodes.Name(parameter.Find("name")), IsWhole: true)
            : new BodyPart(parameter, place, ParameterReader.ReadName(parameter, context), IsWhole: false);
    }

    public override ParameterValue? ReadValue(ObjectNode parameter, SpecScalar name, ParameterLocation location, ReaderContext context) =>
        ParameterValueReader.Read(parameter, name, location, context);

    public override OpenApiRequestBody? ReadBody(ObjectNode operation, IReadOnlyList<BodyPart> parts, ReaderContext context, out bool isBroken)
    {
        // A word of OpenAPI 3; its meaning is clear, but for a second body.
        if (parts.Count == 0)
        {
            ReportBorrowed(operation.Find("requestBody"), context);
            return OpenApi3Objects.Instance.ReadBody(operation, parts, context, out isBroken);
        }

        if (operation.Find("requestBody") is { } ignored)
        {
            context.Diagnostics.Report(Problems.SecondBodyIgnored(ignored.Key.Location, ignored.Name, parts[0].Place.Text, parts[0].Place.Location));
        }

        return BodyReader.Read(operation, parts, context, out isBroken);
    }

    public override IReadOnlyList<OpenApiMediaType> ReadContent(ObjectNode response, ObjectNode operation, ReaderContext context)
    {
        var content = response.Find("content");
        if (response.Find("schema") is not { } schema)
        {
            ReportBorrowed(content, context);
            return ContentReader.Read(content, context);
        }

        if (content is not null)
        {
            context.Diagnostics.Report(Problems.UnknownKeyword(content.Key.Location, content.Name, context.Vocabulary.Response.ObjectName, $"; it belongs to {context.Vocabulary.OtherLine}"));
        }

        return ResponseContentReader.Read(response, schema, operation, context);
    }

    public override IReadOnlyList<OpenApiMediaType> ReadProduced(ObjectNode response, ObjectNode operation, ReaderContext context) =>
        response.Find("schema") is null && response.Find("content") is null
            ? [.. MediaTypeNames.Read(operation, "produces", context).Select(name => new OpenApiMediaType(name))]
            : [];

    private static void ReportBorrowed(SpecEntry? entry, ReaderContext context)
    {
        if (entry is not null)
        {
            context.Diagnostics.Report(Problems.ReadAs(entry.Key.Location, entry.Name, $"the one of {context.Vocabulary.OtherLine}"));
        }
    }

    private string? PlaceOf(SpecScalar place) => PlaceWords.Find(place.Text, ParameterPlaces) is { } name and (Body or FormData) ? name : null;
}

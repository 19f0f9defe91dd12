using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>The objects that the versions since 3.0 have.</summary>
internal sealed class OpenApi3Objects : VersionObjects
{
    public static readonly OpenApi3Objects Instance = new();

    private const string Body = "body";

    private OpenApi3Objects()
    {
    }

    public override IReadOnlyList<string> ParameterPlaces { get; } = ["path", "query", "header", "cookie"];

    public override IReadOnlyList<OpenApiServer> ReadServers(ObjectNode document, ReaderContext context) =>
        ServerReader.ReadList(document.Find("servers"), context);

    public override bool NamesServers(ObjectNode document) => document.Find("servers")?.Value switch
    {
        SpecScalar { Type: ScalarType.String } single => single.Text.Length > 0,
        SpecSequence servers => servers.Items.Any(static server => (server is SpecMapping mapping ? mapping.Find("url")?.Value : server) is SpecScalar { Type: ScalarType.String, Text.Length: > 0 }),
        _ => false,
    };

    public override IReadOnlyList<OpenApiServer>? ReadOwnServers(ObjectNode operation, ReaderContext context) =>
        ServerReader.ReadOwn(operation.Find("servers"), context);

    public override BodyPart? ReadBodyPart(ObjectNode parameter, ReaderContext context) =>
        parameter.Find("in")?.Value is SpecScalar place && place.Text.Trim().Equals(Body, StringComparison.OrdinalIgnoreCase) && parameter.Find("schema") is not null
            ? new BodyPart(parameter, place, context.Nodes.Name(parameter.Find("name")), IsWhole: true)
            : null;

    public override ParameterValue? ReadValue(ObjectNode parameter, SpecScalar name, ParameterLocation location, ReaderContext context)
    {
        var content = ContentOf(parameter, context);
        var schema = ReadSchema(parameter, content, name, context);
        var styleEntry = parameter.Find("style");
        if (styleEntry is null && IsOfSwagger(parameter.Mapping) && parameter.Find(CollectionFormatReader.Keyword) is { } format)
        {
            var defaultStyle = OpenApiParameter.DefaultStyle(location);
            return CollectionFormatReader.TryRead(format, location == ParameterLocation.Query, context, out var formatName)
                ? new ParameterValue(CollectionFormatReader.StyleOf(formatName) ?? defaultStyle) { Schema = schema, StyleKey = format.Key, Explode = formatName == CollectionFormatReader.Multi }
                : null;
        }

        return ParameterStyleReader.TryRead(styleEntry, OpenApiParameter.DefaultStyle(location), context, out var style)
            ? new ParameterValue(ParameterStyleReader.InPlace(style, location, styleEntry, context))
            {
                Schema = schema,
                Content = content is null ? null : ContentReader.Read(content, context.For(content.Name, context.Vocabulary.Parameter)),
                StyleKey = styleEntry?.Key,
                Explode = context.Nodes.Boolean(parameter.Find("explode")) ?? style is ParameterStyle.Form or ParameterStyle.Cookie,
                AllowReserved = context.Nodes.Boolean(parameter.Find("allowReserved")) ?? false,
            }
            : null;
    }

    public override OpenApiRequestBody? ReadBody(ObjectNode operation, IReadOnlyList<BodyPart> parts, ReaderContext context, out bool isBroken)
    {
        var entry = operation.Find("requestBody");
        isBroken = false;
        if (entry is null)
        {
            return parts.Count == 0 ? null : ReadParameter(operation, parts[0], context);
        }

        if (parts.Count > 0)
        {
            context.Diagnostics.Report(Problems.SecondBodyIgnored(parts[0].Place.Location, Body, entry.Name, entry.Key.Location));
        }

        if (context.References.Peek(entry.Value) is SpecScalar { Type: ScalarType.Null })
        {
            context.Nodes.Ignored(context.References.Peek(entry.Value)!, entry.Name, "a mapping");
            return null;
        }

        var body = RequestBodyReader.Read(entry, context);
        isBroken = body is null;
        return body;
    }

    public override IReadOnlyList<OpenApiMediaType> ReadContent(ObjectNode response, ObjectNode operation, ReaderContext context)
    {
        var content = response.Find("content");
        if (response.Find("schema") is not { } schema)
        {
            return ContentReader.Read(content, context);
        }

        // A word of Swagger 2.0, whose meaning is clear unless the response says the same in the words of its version.
        if (content is not null)
        {
            context.Diagnostics.Report(Problems.UnknownKeyword(schema.Key.Location, schema.Name, context.Vocabulary.Response.ObjectName, $"; it belongs to {context.Vocabulary.OtherLine}"));
            return ContentReader.Read(content, context);
        }

        context.Diagnostics.Report(Problems.ReadAs(schema.Key.Location, schema.Name, $"the one of {context.Vocabulary.OtherLine}"));
        var names = MediaTypeNames.Read(operation, "produces", context);
        var read = context.Schemas.Read(schema);
        return [.. names.DefaultIfEmpty(MediaTypeNames.Assumed(MediaTypeNames.Json, schema.Key)).Select(name => new OpenApiMediaType(name) { Schema = read })];
    }

    // A parameter of 2.0, which can mean one thing only.
    private static OpenApiRequestBody ReadParameter(ObjectNode operation, BodyPart part, ReaderContext context)
    {
        context.Diagnostics.Report(Problems.ReadAs(part.Place.Location, $"in: {part.Place.Text}", "the request body of the operation"));
        return BodyParameterReader.Read(operation, part, context);
    }

    /// <summary>Whether a parameter has the keywords of a schema among its own, as those of 2.0 have.</summary>
    public static bool IsOfSwagger(SpecMapping parameter) =>
        parameter.Find("type") is not null && parameter.Find("schema") is null && parameter.Find("content") is null;

    // One that has no media type says nothing of the value.
    private static SpecEntry? ContentOf(ObjectNode parameter, ReaderContext context)
    {
        if (parameter.Find("content") is not { Value: SpecScalar { Type: ScalarType.Null } or SpecMapping { Entries.Count: 0 } } content)
        {
            return parameter.Find("content");
        }

        context.Diagnostics.Report(Problems.WrongKindIgnored(content.Value.Location, content.Name, "a mapping with a media type", content.Value is SpecMapping ? "an empty one" : "null", "it is ignored"));
        return null;
    }

    private static OpenApiSchema? ReadSchema(ObjectNode parameter, SpecEntry? content, SpecScalar name, ReaderContext context)
    {
        if (parameter.Find("schema") is { } entry)
        {
            return context.Schemas.Read(entry);
        }

        if (content is not null)
        {
            return null;
        }

        // Swagger 2.0 has the schema's keywords here, and some documents of later versions have kept them.
        if (IsOfSwagger(parameter.Mapping))
        {
            context.Diagnostics.Report(Problems.MissingKeyAssumed(
                name.Location, "schema", context.Vocabulary.Parameter.ObjectName, "'type' and what else belongs to a schema is read as one"));
            return context.Schemas.ReadAs(parameter.Mapping, Vocabulary.ParameterSchema);
        }

        context.Diagnostics.Report(Problems.MissingKeyAssumed(name.Location, "schema", context.Vocabulary.Parameter.ObjectName, "a string is used"));
        return null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Parameter Object.</summary>
internal static class ParameterReader
{
    private const string ObjectName = "Parameter Object";

    private static readonly Dictionary<string, ParameterLocation> Locations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["path"] = ParameterLocation.Path,
        ["query"] = ParameterLocation.Query,
        ["header"] = ParameterLocation.Header,
        ["cookie"] = ParameterLocation.Cookie,
    };

    /// <summary>
    /// The parameter, or null when there is none to send. <paramref name="isBroken"/> when requests to
    /// <paramref name="path"/> cannot do without what was wrong with it.
    /// </summary>
    public static OpenApiParameter? Read(ObjectNode node, string path, ReaderContext context, out bool isBroken)
    {
        var name = ReadName(node, context);
        var location = ReadLocation(node, IsInPath(name, path), context);
        var required = context.Nodes.Boolean(node.Find("required"));
        if (name is null || location is not { } place)
        {
            isBroken = required == true || location == ParameterLocation.Path || IsInPath(name, path) || IsBody(node);
            return null;
        }

        if (IsIgnoredHeader(name.Text, place))
        {
            isBroken = false;
            context.Diagnostics.Report(Problems.HeaderParameterIgnored(name.Location, name.Text));
            return null;
        }

        var isRequired = required == true || place == ParameterLocation.Path;
        if (place == ParameterLocation.Path && required != true)
        {
            ReportNotRequired(node, name, context);
        }

        var schema = ReadSchema(node, name, context);
        var content = node.Find("content");
        if (!ParameterStyleReader.TryRead(node.Find("style"), OpenApiParameter.DefaultStyle(place), context, out var style))
        {
            isBroken = isRequired;
            return null;
        }

        isBroken = false;
        return new OpenApiParameter(name, node.Mapping)
        {
            In = place,
            Required = isRequired,
            Description = context.Nodes.Text(node.Find("description")),
            Deprecated = context.Nodes.Boolean(node.Find("deprecated")) ?? false,
            Schema = schema,
            Content = content is null ? null : ContentReader.Read(content, context.For(content.Name, context.Vocabulary.Parameter)),
            Example = ExampleReader.Read(node, context),
            Style = style,
            Explode = context.Nodes.Boolean(node.Find("explode")) ?? style == ParameterStyle.Form,
            AllowReserved = context.Nodes.Boolean(node.Find("allowReserved")) ?? false,
        };
    }

    private static SpecScalar? ReadName(ObjectNode node, ReaderContext context)
    {
        var entry = node.Find("name");
        if (entry is null)
        {
            context.MissingKey(node.Mapping.Location, "name", ObjectName);
            return null;
        }

        var name = context.Nodes.Scalar(entry);
        if (name is { Text.Length: > 0 })
        {
            return name;
        }

        if (name is not null || entry.Value is SpecScalar)
        {
            context.InvalidValue(entry.Value, "name", "", "a name must not be empty");
        }

        return null;
    }

    private static ParameterLocation? ReadLocation(ObjectNode node, bool isInPath, ReaderContext context)
    {
        var entry = node.Find("in");
        if (entry is null && isInPath)
        {
            context.Diagnostics.Report(Problems.MissingKeyAssumed(node.Mapping.Location, "in", ObjectName, "the parameter is in the path"));
            return ParameterLocation.Path;
        }

        if (entry is null)
        {
            context.MissingKey(node.Mapping.Location, "in", ObjectName);
            return null;
        }

        if (entry.Value is not SpecScalar scalar)
        {
            context.Nodes.WrongKind(entry.Value, entry.Name, "a string");
            return null;
        }

        if (scalar.Text == "querystring" && context.Vocabulary.HasQueryString)
        {
            return ParameterLocation.QueryString;
        }

        if (Locations.TryGetValue(scalar.Text.Trim(), out var location))
        {
            var meant = location.ToString().ToLowerInvariant();
            if (scalar.Text != meant)
            {
                context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"in: {scalar.Text}", $"'{meant}'"));
            }

            return location;
        }

        var didYouMean = DidYouMean.Text(scalar.Text, Locations.Keys);
        context.InvalidValue(scalar, "in", scalar.Text, $"use 'path', 'query', 'header' or 'cookie'{didYouMean}");
        return null;
    }

    private static void ReportNotRequired(ObjectNode node, SpecScalar name, ReaderContext context)
    {
        if (node.Find("required") is { Value: SpecScalar { Type: ScalarType.Boolean } value })
        {
            context.Diagnostics.Report(Problems.ReadAs(value.Location, $"required: {value.Text}", "'true', as every parameter in the path"));
        }
        else if (node.Find("required") is null or { Value: SpecScalar { Type: ScalarType.Null } })
        {
            context.Diagnostics.Report(Problems.MissingKeyAssumed(name.Location, "required", ObjectName, "every parameter in the path is required"));
        }
    }

    private static OpenApiSchema? ReadSchema(ObjectNode node, SpecScalar name, ReaderContext context)
    {
        if (node.Find("schema") is { } entry)
        {
            return context.Schemas.Read(entry);
        }

        if (node.Find("content") is not null)
        {
            return null;
        }

        // Swagger 2.0 has the schema's keywords here, and some documents of later versions have kept them.
        if (node.Mapping.Find("type") is { } type)
        {
            context.Diagnostics.Report(Problems.MissingKeyAssumed(name.Location, "schema", ObjectName, "'type' and what else belongs to a schema is read as one"));
            var entries = node.Mapping.Entries.Where(entry => IsOfSchema(entry.Name)).ToList();
            return context.Schemas.Read(new SpecMapping(entries, type.Value.Source, type.Value.Start, type.Value.End), "schema");
        }

        context.Diagnostics.Report(Problems.MissingKeyAssumed(name.Location, "schema", ObjectName, "a string is used"));
        return null;
    }

    private static bool IsOfSchema(string keyword) => keyword is "type" or "format" or "items" or "enum" or "default"
        or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "pattern" or "nullable";

    // What Swagger 2.0 has for a request body.
    private static bool IsBody(ObjectNode node) => node.Find("in") is { Value: SpecScalar { Text: "body" or "formData" } };

    private static bool IsInPath(SpecScalar? name, string path) =>
        name is not null && path.IndexOf("{" + name.Text + "}", StringComparison.Ordinal) >= 0;

    // The specification has these described elsewhere: by content, by the responses and by security.
    private static bool IsIgnoredHeader(string name, ParameterLocation location) =>
        location == ParameterLocation.Header && name.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";
}

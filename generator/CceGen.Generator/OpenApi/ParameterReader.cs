using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads a Parameter Object.</summary>
internal static class ParameterReader
{
    public static readonly KeywordTable Keywords = new(
        ObjectName,
        read: ["$ref", "name", "in", "description", "required", "deprecated", "schema", "style", "explode", "allowReserved", "content"],
        silent: ["example", "examples"],
        ignored: ["allowEmptyValue"]);

    private const string ObjectName = "Parameter Object";

    private static readonly Dictionary<string, ParameterLocation> Locations = new(StringComparer.Ordinal)
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
    public static OpenApiParameter? Read(SpecMapping mapping, string path, ReaderContext context, out bool isBroken)
    {
        Keywords.Check(mapping, context.Diagnostics);
        var name = ReadName(mapping, context);
        var location = ReadLocation(mapping, context);
        var required = context.Nodes.Boolean(mapping.Find("required"));
        if (name is null || location is not { } place)
        {
            isBroken = required == true || location == ParameterLocation.Path || IsInPath(name, path);
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
            ReportNotRequired(mapping, name, context);
        }

        var schema = ReadSchema(mapping, name, context);
        isBroken = isRequired && schema is null && mapping.Find("content") is null;
        var (unsupported, explode) = ParameterStyleReader.Read(mapping, place, context);
        return new OpenApiParameter
        {
            Name = name.Text,
            Location = name.Location,
            In = place,
            Required = isRequired,
            Description = context.Nodes.Text(mapping.Find("description")),
            Deprecated = context.Nodes.Boolean(mapping.Find("deprecated")) ?? false,
            Schema = schema,
            Example = ExampleReader.Read(mapping, context),
            Explode = explode,
            Unsupported = unsupported,
        };
    }

    private static SpecScalar? ReadName(SpecMapping mapping, ReaderContext context)
    {
        var entry = mapping.Find("name");
        if (entry is null)
        {
            context.MissingKey(mapping.Location, "name", ObjectName);
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

    private static ParameterLocation? ReadLocation(SpecMapping mapping, ReaderContext context)
    {
        var entry = mapping.Find("in");
        if (entry is null)
        {
            context.MissingKey(mapping.Location, "in", ObjectName);
            return null;
        }

        if (entry.Value is not SpecScalar scalar)
        {
            context.Nodes.WrongKind(entry.Value, entry.Name, "a string");
            return null;
        }

        if (Locations.TryGetValue(scalar.Text, out var location))
        {
            return location;
        }

        var didYouMean = DidYouMean.Text(scalar.Text, Locations.Keys);
        context.InvalidValue(scalar, "in", scalar.Text, $"use 'path', 'query', 'header' or 'cookie'{didYouMean}");
        return null;
    }

    private static void ReportNotRequired(SpecMapping mapping, SpecScalar name, ReaderContext context)
    {
        if (mapping.Find("required") is { Value: SpecScalar { Type: ScalarType.Boolean } value })
        {
            context.InvalidValue(value, "required", value.Text, "a parameter in path is always required");
        }
        else if (mapping.Find("required") is null)
        {
            context.MissingKey(name.Location, "required", ObjectName);
        }
    }

    private static OpenApiSchema? ReadSchema(SpecMapping mapping, SpecScalar name, ReaderContext context)
    {
        if (mapping.Find("schema") is { } entry)
        {
            return context.Schemas.Read(entry);
        }

        if (mapping.Find("content") is null)
        {
            context.MissingKey(name.Location, "schema", ObjectName);
        }

        return null;
    }

    private static bool IsInPath(SpecScalar? name, string path) =>
        name is not null && path.IndexOf("{" + name.Text + "}", StringComparison.Ordinal) >= 0;

    // The specification has these described elsewhere: by content, by the responses and by security.
    private static bool IsIgnoredHeader(string name, ParameterLocation location) =>
        location == ParameterLocation.Header && name.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";
}

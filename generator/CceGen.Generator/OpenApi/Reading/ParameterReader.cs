using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Parameter Object.</summary>
internal static class ParameterReader
{
    private const string ObjectName = "Parameter Object";

    private static readonly Regex OneParameter = new(@"\A[^{}]*\{(?<name>[^{}]+)\}[^{}]*\z", RegexOptions.CultureInvariant);

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
        var name = NameInPath(node, path, context) ?? ReadName(node, context);
        var location = ReadLocation(node, IsInPath(name, path), context);
        var required = context.Nodes.Boolean(node.Find("required"));
        if (name is null || location is not { } place)
        {
            isBroken = required == true || location == ParameterLocation.Path || IsInPath(name, path) || IsBody(node);
            return null;
        }

        var isRequired = required == true || place == ParameterLocation.Path;
        if (place == ParameterLocation.Path && required != true)
        {
            ReportNotRequired(node, name, context);
        }

        if (context.Objects.ReadValue(node, name, place, context) is not { } value)
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
            Schema = value.Schema,
            Content = value.Content,
            Example = ExampleReader.Read(node, context),
            Style = value.Style,
            StyleKey = value.StyleKey,
            Explode = value.Explode,
            AllowReserved = value.AllowReserved,
            AllowEmptyValueKey = AllowEmptyValueKey(node, context),
            IsDescribedElsewhere = IsDescribedElsewhere(name.Text, place, context),
        };
    }

    /// <summary>The keyword that allows an empty value; null where none does.</summary>
    public static SpecScalar? AllowEmptyValueKey(ObjectNode node, ReaderContext context) =>
        node.Find("allowEmptyValue") is { } entry && context.Nodes.Boolean(entry) == true ? entry.Key : null;

    /// <summary>The name of a parameter in path that has none itself, when the path has one parameter; null for any other one.</summary>
    private static SpecScalar? NameInPath(ObjectNode node, string path, ReaderContext context)
    {
        var names = OneParameter.Match(path);
        if (!names.Success || node.Find("name") is not null || node.Find("in")?.Value is not SpecScalar { Text: "path" } place)
        {
            return null;
        }

        var name = names.Groups["name"].Value;
        context.Diagnostics.Report(Problems.MissingKeyAssumed(node.Mapping.Location, "name", ObjectName, $"'{name}' is used, the one parameter of the path"));
        return new SpecScalar(name, isQuoted: true, place.Source, place.Start, place.End);
    }

    /// <summary>The name; null after a report.</summary>
    public static SpecScalar? ReadName(ObjectNode node, ReaderContext context)
    {
        var entry = node.Find("name");
        if (entry is null && ComponentsReader.KeyOfParameter(node.Mapping, context) is { } key)
        {
            context.Diagnostics.Report(Problems.MissingKeyAssumed(node.Mapping.Location, "name", ObjectName, $"'{key.Text}' is used, its name in 'parameters'"));
            return key;
        }

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

        var places = context.Objects.ParameterPlaces;
        if (PlaceWords.Find(scalar.Text, places) is { } word && Locations.TryGetValue(word, out var location))
        {
            var meant = location.ToString().ToLowerInvariant();
            if (scalar.Text != meant)
            {
                context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"in: {scalar.Text}", $"'{meant}'"));
            }

            return location;
        }

        if (scalar.Text.Trim().Equals("cookie", StringComparison.OrdinalIgnoreCase))
        {
            context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"in: {scalar.Text}", $"'cookie', which belongs to {context.Vocabulary.OtherLine}"));
            return ParameterLocation.Cookie;
        }

        var others = string.Join(", ", places.Take(places.Count - 1).Select(static place => $"'{place}'"));
        var didYouMean = DidYouMean.Text(scalar.Text, places);
        context.InvalidValue(scalar, "in", scalar.Text, $"use {others} or '{places[places.Count - 1]}'{didYouMean}");
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

    // What Swagger 2.0 has for a request body.
    private static bool IsBody(ObjectNode node) =>
        node.Find("in") is { Value: SpecScalar place } && place.Text.Trim().ToUpperInvariant() is "BODY" or "FORMDATA";

    private static bool IsInPath(SpecScalar? name, string path) =>
        name is not null && path.IndexOf("{" + name.Text + "}", StringComparison.Ordinal) >= 0;

    private static bool IsDescribedElsewhere(string name, ParameterLocation location, ReaderContext context) => location == ParameterLocation.Header
        && (name.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" || (name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) && !context.Vocabulary.HasAuthorizationParameters));
}

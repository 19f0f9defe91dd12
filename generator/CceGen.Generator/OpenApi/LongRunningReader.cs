using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads <c>x-long-running</c>. One that says too little is reported, and the operation is a plain one.</summary>
internal static class LongRunningReader
{
    public const string Keyword = "x-long-running";

    private const string BodyPrefix = "$response.body#/";
    private const int MostSeconds = 86400;

    private static readonly KeywordTable Keywords = new(
        Keyword, read: ["name", "id", "status", "progress", "succeeded", "failed", "paused", "interval"]);

    public static OpenApiLongRunning? Read(SpecEntry? entry, string method, ReaderContext context)
    {
        if (entry is null || context.Nodes.Mapping(entry) is not { } mapping)
        {
            return null;
        }

        Keywords.Check(mapping, context.Diagnostics);
        if (method != "GET")
        {
            context.InvalidExtension(entry.Key, Keyword, method, "only a GET can be asked again and again");
            return null;
        }

        var status = Required(mapping, "status", entry, context) is { } where ? ReadExpression(where, context) : null;
        var succeeded = Required(mapping, "succeeded", entry, context) is { } values ? context.Nodes.Scalars(values) : [];
        if (status is null || succeeded.Count == 0)
        {
            return null;
        }

        var failed = context.Nodes.Scalars(mapping.Find("failed"));
        var paused = context.Nodes.Scalars(mapping.Find("paused"));
        ReportRepeated(succeeded.Concat(failed).Concat(paused), context);
        return new OpenApiLongRunning
        {
            Location = entry.Key.Location,
            Name = context.Nodes.Scalar(mapping.Find("name")),
            Id = context.Nodes.Scalar(mapping.Find("id")),
            Status = status,
            Progress = mapping.Find("progress") is { } progress ? ReadExpression(progress, context) : null,
            Succeeded = succeeded,
            Failed = failed,
            Paused = paused,
            Interval = ReadInterval(mapping.Find("interval"), context),
        };
    }

    private static SpecEntry? Required(SpecMapping mapping, string key, SpecEntry extension, ReaderContext context)
    {
        var entry = mapping.Find(key);
        if (entry is null or { Value: SpecScalar { Type: ScalarType.Null } or SpecSequence { Items.Count: 0 } })
        {
            context.MissingKey(extension.Key.Location, key, Keyword);
            return null;
        }

        return entry;
    }

    private static OpenApiBodyExpression? ReadExpression(SpecEntry entry, ReaderContext context)
    {
        if (context.Nodes.Scalar(entry) is not { } scalar)
        {
            return null;
        }

        if (!scalar.Text.StartsWith(BodyPrefix, StringComparison.Ordinal))
        {
            context.InvalidExtension(scalar, entry.Name, scalar.Text, "expected a place in the answer, such as $response.body#/status/phase");
            return null;
        }

        var path = scalar.Text.Substring(BodyPrefix.Length).Split('/').Select(JsonPointer.Unescape).ToList();
        return new OpenApiBodyExpression(scalar.Text, path, scalar.Location);
    }

    private static int? ReadInterval(SpecEntry? entry, ReaderContext context)
    {
        if (entry is null || context.Nodes.Scalar(entry) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MostSeconds)
        {
            return seconds;
        }

        context.InvalidExtension(scalar, entry.Name, scalar.Text, "expected whole seconds, from 1 to 86400");
        return null;
    }

    private static void ReportRepeated(IEnumerable<SpecScalar> values, ReaderContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values.Where(value => !seen.Add(value.Text)))
        {
            context.InvalidExtension(value, Keyword, value.Text, "it stands there twice");
        }
    }
}

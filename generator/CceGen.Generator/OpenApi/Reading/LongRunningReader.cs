using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>x-long-running</c>. One that says too little is reported, and the operation is a plain one.</summary>
internal static class LongRunningReader
{
    public const string Keyword = "x-long-running";

    private const string BodyPrefix = "$response.body#/";
    private const int MostSeconds = 86400;

    private static readonly KeywordTable Keywords = new(
        Keyword, read: ["name", "id", "status", "progress", "succeeded", "failed", "paused", "interval"]);

    public static OpenApiLongRunning? Read(SpecEntry? entry, string method, string path, ReaderContext context)
    {
        if (entry is null or { Value: SpecScalar { Type: ScalarType.Null } })
        {
            return null;
        }

        if (entry.Value is not SpecMapping mapping)
        {
            // Perhaps it is somebody else's extension.
            context.InvalidExtension(entry.Value, Keyword, NodeDescription.Of(entry.Value), "it must be a mapping with 'status' and 'succeeded'");
            return null;
        }

        Keywords.Check(mapping, context.Vocabulary.OtherLine, context.Diagnostics);
        if (method != "GET")
        {
            context.Diagnostics.Report(Problems.InvalidLongRunning(entry.Key.Location, $"{method} {path}", "only a GET can be polled"));
            return null;
        }

        var status = Required(mapping, "status", entry, context) is { } where ? ReadExpression(where, context) : null;
        var progress = mapping.Find("progress") is { } measure ? ReadExpression(measure, context) : null;
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var succeeded = Required(mapping, "succeeded", entry, context) is { } ends ? ReadStatuses(ends, known, context) : [];
        var failed = ReadStatuses(mapping.Find("failed"), known, context);
        var paused = ReadStatuses(mapping.Find("paused"), known, context);
        var interval = ReadInterval(mapping.Find("interval"), context);
        if (status is null || succeeded.Count == 0)
        {
            return null;
        }

        return new OpenApiLongRunning
        {
            Location = entry.Key.Location,
            Name = context.Nodes.Scalar(mapping.Find("name")),
            Id = context.Nodes.Scalar(mapping.Find("id")),
            Status = status,
            Progress = progress,
            Succeeded = succeeded,
            Failed = failed,
            Paused = paused,
            Interval = interval,
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
            context.InvalidValue(scalar, entry.Name, scalar.Text, "use a place in the body of the response, such as '$response.body#/status/phase'");
            return null;
        }

        var path = scalar.Text.Substring(BodyPrefix.Length).Split('/').Select(JsonPointer.Unescape).ToList();
        return new OpenApiBodyExpression(scalar.Text, path, scalar.Location);
    }

    // A status means one thing, hence it stands in one list, and there once.
    private static List<SpecScalar> ReadStatuses(SpecEntry? entry, Dictionary<string, string> known, ReaderContext context)
    {
        var statuses = new List<SpecScalar>();
        foreach (var scalar in context.Nodes.Scalars(entry))
        {
            if (known.TryGetValue(scalar.Text, out var keyword))
            {
                context.InvalidValue(scalar, entry!.Name, scalar.Text, $"it is already in '{keyword}'");
                continue;
            }

            known.Add(scalar.Text, entry!.Name);
            statuses.Add(scalar);
        }

        return statuses;
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

        context.InvalidValue(scalar, entry.Name, scalar.Text, "use whole seconds, from 1 to 86400");
        return null;
    }
}

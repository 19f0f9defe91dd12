using System;
using System.Collections.Generic;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads the Paths Object.</summary>
internal static class PathsReader
{
    public static IReadOnlyList<OpenApiOperation> Read(SpecEntry? paths, ReaderContext context)
    {
        var operations = new List<OpenApiOperation>();
        if (context.Nodes.Mapping(paths) is not { } mapping)
        {
            return operations;
        }

        foreach (var entry in mapping.Entries)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (KeywordTable.IsExtension(entry.Name))
            {
                continue;
            }

            var path = PathRepairs.Of(entry, mapping, context);
            if (ProblemOf(path.Name) is { } problem)
            {
                context.Diagnostics.Report(Problems.InvalidPath(path.Key.Location, path.Name, problem));
                continue;
            }

            ReportQuery(path, context);
            PathItemReader.Read(path, operations, context);
        }

        return operations;
    }

    private static string? ProblemOf(string path)
    {
        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            return "it must start with '/'";
        }

        var query = PathQuery.Of(path);
        return query.Pairs is null ? "a value in its query must be a text or one parameter; describe it as parameters in query" : ProblemOfTemplate(query.Path);
    }

    // No version has a query here; what it means is clear.
    private static void ReportQuery(SpecEntry path, ReaderContext context)
    {
        var query = PathQuery.Of(path.Name);
        if (query.Pairs is { Count: > 0 })
        {
            context.Diagnostics.Report(Problems.ReadAs(path.Key.Location, path.Name, "a path and the query that every request to it has"));
        }
        else if (query.Names.Count > 0)
        {
            context.Diagnostics.Report(Problems.ReadAs(path.Key.Location, path.Name, $"'{query.Path}' with these parameters in query"));
        }
    }

    private static string? ProblemOfTemplate(string path)
    {
        var open = -1;
        for (var index = 0; index < path.Length; index++)
        {
            var isBrace = path[index] is '{' or '}';
            if (isBrace && path[index] == '{' != open < 0)
            {
                return "its braces do not match";
            }

            if (path[index] == '{')
            {
                open = index;
            }
            else if (path[index] == '}')
            {
                if (index == open + 1)
                {
                    return "a parameter in it has no name";
                }

                open = -1;
            }
        }

        return open < 0 ? null : "its braces do not match";
    }
}

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
        foreach (var entry in context.Nodes.Entries(paths))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (KeywordTable.IsExtension(entry.Name))
            {
                continue;
            }

            if (ProblemOf(entry.Name) is { } problem)
            {
                context.Diagnostics.Report(Problems.InvalidPath(entry.Key.Location, entry.Name, problem));
                continue;
            }

            PathItemReader.Read(entry, operations, context);
        }

        return operations;
    }

    private static string? ProblemOf(string path)
    {
        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            return "it must start with '/'";
        }

        // A fragment tells two entries with the same path apart; it is never sent.
        return path.Split('#')[0].IndexOf('?') >= 0
            ? "a query is not allowed in it; describe it as parameters in query"
            : ProblemOfTemplate(path);
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

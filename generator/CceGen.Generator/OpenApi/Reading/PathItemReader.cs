using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Path Item Object: its operations, with what they inherit from it.</summary>
internal static class PathItemReader
{
    private static readonly Regex Token = new(@"\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z", RegexOptions.CultureInvariant);

    public static void Read(SpecEntry path, List<OpenApiOperation> operations, ReaderContext context) => Read(path, isReceived: false, operations, context);

    /// <summary>The requests of a webhook or callback, which the API sends.</summary>
    public static IReadOnlyList<OpenApiOperation> ReadReceived(SpecEntry path, ReaderContext context)
    {
        var requests = new List<OpenApiOperation>();
        Read(path, isReceived: true, requests, context);
        return requests;
    }

    private static void Read(SpecEntry path, bool isReceived, List<OpenApiOperation> operations, ReaderContext context)
    {
        var node = context.References.Follow(path.Value, ReferenceKind.PathItem, context.Vocabulary.PathItem);
        if (node is null || context.Nodes.Mapping(node, path.Name) is not { } mapping)
        {
            return;
        }

        var item = context.Open(mapping, context.Vocabulary.PathItem);
        // Those of a path without operations are sent with nothing, and those that are received only document.
        var areSent = !isReceived && mapping.Entries.Any(entry => entry.Name == "additionalOperations" || context.Vocabulary.Methods.Contains(entry.Name));
        var parameters = ParameterListReader.Read(item.Find("parameters"), path.Name, areSent ? context : context.Unjudged);
        var inherited = new PathItem(path.Key, parameters)
        {
            IsReceived = isReceived,
            Summary = context.Nodes.Text(item.Find("summary")),
            Description = context.Nodes.Text(item.Find("description")),
            Servers = isReceived ? null : ServerReader.ReadOwn(item.Find("servers"), context),
        };
        foreach (var entry in mapping.Entries)
        {
            if (context.Vocabulary.Methods.Contains(entry.Name))
            {
                AddUnlessNull(operations, OperationReader.Read(entry, entry.Name.ToUpperInvariant(), inherited, context));
            }
        }

        foreach (var entry in context.Nodes.Entries(item.Find("additionalOperations")))
        {
            if (ProblemOf(entry.Name, mapping, context) is { } problem)
            {
                context.InvalidValue(entry.Key, "additionalOperations", entry.Name, problem);
            }
            else
            {
                AddUnlessNull(operations, OperationReader.Read(entry, entry.Name, inherited, context));
            }
        }
    }

    private static void AddUnlessNull(List<OpenApiOperation> operations, OpenApiOperation? operation)
    {
        if (operation is not null)
        {
            operations.Add(operation);
        }
    }

    // The other methods are sent as they are written, letter case included.
    private static string? ProblemOf(string method, SpecMapping item, ReaderContext context)
    {
        var key = method.ToLowerInvariant();
        return !Token.IsMatch(method) ? "it is not the name of a method of HTTP"
            : context.Vocabulary.Methods.Contains(key) && item.Find(key) is not null ? $"the path has '{key}' already"
            : null;
    }
}

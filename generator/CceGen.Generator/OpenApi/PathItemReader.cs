using System;
using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads a Path Item Object: its operations, with what they inherit from it.</summary>
internal static class PathItemReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly KeywordTable Keywords = new(
        "Path Item Object",
        read: ["$ref", "summary", "description", "servers", "parameters", .. Methods]);

    public static void Read(SpecEntry path, List<OpenApiOperation> operations, ReaderContext context)
    {
        var node = context.References.Follow(path.Value, ReferenceKind.PathItem, Keywords);
        if (node is null || context.Nodes.Mapping(node, path.Name) is not { } mapping)
        {
            return;
        }

        Keywords.Check(mapping, context.Diagnostics);
        var parameters = ParameterListReader.Read(mapping.Find("parameters"), path.Name, context);
        var item = new PathItem(path.Key, parameters)
        {
            Summary = context.Nodes.Text(mapping.Find("summary")),
            Description = context.Nodes.Text(mapping.Find("description")),
            Server = ServerReader.ReadFirst(mapping.Find("servers"), context),
        };
        foreach (var entry in mapping.Entries)
        {
            if (Array.IndexOf(Methods, entry.Name) >= 0 && OperationReader.Read(entry, item, context) is { } operation)
            {
                operations.Add(operation);
            }
        }
    }
}

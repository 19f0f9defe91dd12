using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads a Path Item Object: its operations, with what they inherit from it.</summary>
internal static class PathItemReader
{
    public static void Read(SpecEntry path, List<OpenApiOperation> operations, ReaderContext context)
    {
        var node = context.References.Follow(path.Value, ReferenceKind.PathItem, context.Vocabulary.PathItem);
        if (node is null || context.Nodes.Mapping(node, path.Name) is not { } mapping)
        {
            return;
        }

        var item = context.Open(mapping, context.Vocabulary.PathItem);
        var parameters = ParameterListReader.Read(item.Find("parameters"), path.Name, context);
        var inherited = new PathItem(path.Key, parameters)
        {
            Summary = context.Nodes.Text(item.Find("summary")),
            Description = context.Nodes.Text(item.Find("description")),
            Server = ServerReader.ReadFirst(item.Find("servers"), context),
        };
        foreach (var entry in mapping.Entries)
        {
            if (context.Vocabulary.Methods.Contains(entry.Name) && OperationReader.Read(entry, inherited, context) is { } operation)
            {
                operations.Add(operation);
            }
        }
    }
}

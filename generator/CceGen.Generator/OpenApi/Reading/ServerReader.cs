using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads Server Objects. One whose URL cannot be made out is reported and omitted.</summary>
internal static class ServerReader
{
    public static IReadOnlyList<OpenApiServer> ReadList(SpecEntry? entry, ReaderContext context)
    {
        var servers = new List<OpenApiServer>();
        var items = context.Nodes.Items(entry);
        for (var index = 0; index < items.Count; index++)
        {
            if (context.Nodes.Object(items[index], NodeReader.ItemName(entry, index)) is { } mapping && Read(context.Open(mapping, context.Vocabulary.Server), context) is { } server)
            {
                servers.Add(server);
            }
        }

        return servers;
    }

    public static OpenApiServer? ReadFirst(SpecEntry? entry, ReaderContext context)
    {
        var servers = ReadList(entry, context);
        return servers.Count > 0 ? servers[0] : null;
    }

    private static OpenApiServer? Read(ObjectNode node, ReaderContext context)
    {
        if (node.Find("url") is not { } entry)
        {
            context.MissingKey(node.Mapping.Location, "url", context.Vocabulary.Server.ObjectName);
            return null;
        }

        if (context.Nodes.Scalar(entry) is not { } template)
        {
            return null;
        }

        var values = ReadVariables(node.Find("variables"), context);
        if (ServerUrl.TryExpand(template.Text, values, out var url, out var problem) && ServerUrl.IsUsable(url, out problem))
        {
            return new OpenApiServer(template)
            {
                Url = url,
                Description = context.Nodes.Text(node.Find("description")),
            };
        }

        context.Diagnostics.Report(Problems.InvalidServerUrl(template.Location, template.Text, problem));
        return null;
    }

    /// <summary>The default of each variable; null for a variable without one.</summary>
    private static Dictionary<string, string?> ReadVariables(SpecEntry? entry, ReaderContext context)
    {
        var values = new Dictionary<string, string?>();
        foreach (var variable in context.Nodes.Entries(entry))
        {
            var node = context.Open(variable, context.Vocabulary.ServerVariable);
            values.Add(variable.Name, context.Nodes.Text(node?.Find("default")));
        }

        return values;
    }
}

using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads Server Objects. One whose URL cannot be made out is reported and left out.</summary>
internal static class ServerReader
{
    private const string ObjectName = "Server Object";

    private static readonly KeywordTable Keywords = new(ObjectName, read: ["url", "description", "variables"]);

    private static readonly KeywordTable VariableKeywords = new(
        "Server Variable Object",
        read: ["default"],
        silent: ["enum", "description"]);

    public static IReadOnlyList<OpenApiServer> ReadList(SpecEntry? entry, ReaderContext context)
    {
        var servers = new List<OpenApiServer>();
        var items = context.Nodes.Items(entry);
        for (var index = 0; index < items.Count; index++)
        {
            if (context.Nodes.Object(items[index], NodeReader.ItemName(entry, index)) is { } mapping && Read(mapping, context) is { } server)
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

    private static OpenApiServer? Read(SpecMapping mapping, ReaderContext context)
    {
        Keywords.Check(mapping, context.Diagnostics);
        if (mapping.Find("url") is not { } entry)
        {
            context.MissingKey(mapping.Location, "url", ObjectName);
            return null;
        }

        if (context.Nodes.Scalar(entry) is not { } template)
        {
            return null;
        }

        var values = ReadVariables(mapping.Find("variables"), context);
        if (ServerUrl.TryExpand(template.Text, values, out var url, out var problem) && ServerUrl.IsUsable(url, out problem))
        {
            return new OpenApiServer
            {
                Url = url,
                Description = context.Nodes.Text(mapping.Find("description")),
                Location = template.Location,
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
            var mapping = context.Nodes.Mapping(variable);
            if (mapping is not null)
            {
                VariableKeywords.Check(mapping, context.Diagnostics);
            }

            values.Add(variable.Name, context.Nodes.Text(mapping?.Find("default")));
        }

        return values;
    }
}

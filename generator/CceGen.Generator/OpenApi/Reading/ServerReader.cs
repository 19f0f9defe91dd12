using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads Server Objects. One whose URL cannot be made out is reported and omitted.</summary>
internal static class ServerReader
{
    public static IReadOnlyList<OpenApiServer> ReadList(SpecEntry? entry, ReaderContext context)
    {
        var servers = new List<OpenApiServer>();
        if (entry?.Value is SpecScalar { Type: ScalarType.String } single)
        {
            context.Diagnostics.Report(Problems.ReadAs(single.Location, entry.Name, "the 'url' of a Server Object"));
            AddUnlessNull(servers, Read(single, [], null, null, context));
            return servers;
        }

        var items = context.Nodes.Objects(entry, "url");
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is SpecScalar { Type: ScalarType.String } url)
            {
                context.Diagnostics.Report(Problems.ReadAs(url.Location, NodeReader.ItemName(entry, index), "the 'url' of a Server Object"));
                AddUnlessNull(servers, Read(url, [], null, null, context));
            }
            else if (!context.Nodes.IsNullItem(items[index], entry, index)
                && context.Nodes.Object(items[index], NodeReader.ItemName(entry, index)) is { } mapping)
            {
                AddUnlessNull(servers, Read(context.Open(mapping, context.Vocabulary.Server), context));
            }
        }

        return servers;
    }

    /// <summary>The servers of an operation or a path; null when it names none. Empty when none of those that it names can be used.</summary>
    public static IReadOnlyList<OpenApiServer>? ReadOwn(SpecEntry? entry, ReaderContext context) =>
        entry?.Value is null or SpecScalar { Type: ScalarType.Null } or SpecSequence { Items.Count: 0 } ? null : ReadList(entry, context);

    private static void AddUnlessNull(List<OpenApiServer> servers, OpenApiServer? server)
    {
        if (server is not null)
        {
            servers.Add(server);
        }
    }

    private static OpenApiServer? Read(ObjectNode node, ReaderContext context)
    {
        if (node.Find("url") is not { } entry)
        {
            context.Diagnostics.Report(Problems.MissingKeyAssumed(node.Mapping.Location, "url", context.Vocabulary.Server.ObjectName, "the server is ignored"));
            return null;
        }

        return context.Nodes.Name(entry) is { } template
            ? Read(template, ReadVariables(node.Find("variables"), context), context.Nodes.Text(node.Find("name")), context.Nodes.Text(node.Find("description")), context)
            : null;
    }

    private static OpenApiServer? Read(
        SpecScalar template, IReadOnlyList<OpenApiServerVariable> variables, string? name, string? description, ReaderContext context)
    {
        if (ServerUrl.TryExpand(template.Text, variables, out var url, out var problem) && ServerUrl.IsUsable(url, out problem))
        {
            return new OpenApiServer(template)
            {
                Url = url,
                Name = name,
                Description = description,
                Variables = variables,
            };
        }

        context.Diagnostics.Report(Problems.InvalidServerUrl(template.Location, template.Text, problem));
        return null;
    }

    private static List<OpenApiServerVariable> ReadVariables(SpecEntry? entry, ReaderContext context)
    {
        var variables = new List<OpenApiServerVariable>();
        foreach (var variable in context.Nodes.Entries(entry))
        {
            var node = context.Open(variable, context.Vocabulary.ServerVariable);
            variables.Add(new OpenApiServerVariable(variable.Name)
            {
                Default = context.Nodes.Text(node?.Find("default")),
                Values = [.. context.Nodes.Scalars(node?.Find("enum")).Select(static value => value.Text)],
                Description = context.Nodes.Text(node?.Find("description")),
            });
        }

        return variables;
    }
}

using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads an Operation Object.</summary>
internal static class OperationReader
{
    /// <param name="entry">The operation under its method.</param>
    /// <param name="method">The method as it is sent.</param>
    /// <param name="item">What it inherits.</param>
    /// <param name="context">The context.</param>
    public static OpenApiOperation? Read(SpecEntry entry, string method, PathItem item, ReaderContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();

        // The specification knows no $ref here; documents that are kept in several files have them all the same.
        if (entry.Value is SpecScalar { Type: ScalarType.Null })
        {
            context.Nodes.Ignored(entry.Value, entry.Name, "a mapping");
            return null;
        }

        var node = context.References.Follow(entry.Value, ReferenceKind.Operation, context.Vocabulary.Operation);
        return node is not null && context.Nodes.Object(node, entry.Name) is { } mapping
            ? Read(entry.Key, method, context.Open(mapping, context.Vocabulary.Operation), item, context)
            : null;
    }

    private static OpenApiOperation Read(SpecScalar key, string method, ObjectNode node, PathItem item, ReaderContext context)
    {
        var nodes = context.Nodes;
        var operationId = nodes.Name(node.Find("operationId"));
        var parameters = item.Parameters.OverriddenBy(ParameterListReader.Read(node.Find("parameters"), item.Path.Text, context));
        var requestBody = context.Objects.ReadBody(node, parameters.BodyParts, context, out var isBodyBroken);
        return new OpenApiOperation(item.Path, key)
        {
            Method = method,
            Node = node.Mapping,
            Id = operationId,
            Summary = nodes.Text(node.Find("summary")) ?? item.Summary,
            Description = nodes.Text(node.Find("description")) ?? item.Description,
            Deprecated = nodes.Boolean(node.Find("deprecated")) ?? false,
            Tags = [.. nodes.Scalars(node.Find("tags")).Select(static tag => tag.Text)],
            Parameters = parameters.Items,
            RequestBody = requestBody,
            Responses = ResponsesReader.Read(node, key, context),
            Servers = context.Objects.ReadOwnServers(node, context) ?? item.Servers,
            Security = SecurityReader.ReadRequirements(node.Find("security"), context),
            LongRunning = LongRunningReader.Read(node.Find(LongRunningReader.Keyword), method, item.Path.Text, context),
            IsBroken = parameters.IsBroken || isBodyBroken,
        };
    }
}

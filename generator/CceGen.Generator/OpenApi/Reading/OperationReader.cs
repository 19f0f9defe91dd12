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

        var keywords = item.IsReceived ? context.Vocabulary.ReceivedOperation : context.Vocabulary.Operation;
        var node = context.References.Follow(entry.Value, ReferenceKind.Operation, keywords);
        return node is null || context.Nodes.Object(node, entry.Name) is not { } mapping ? null
            : Read(entry.Key, method, context.Open(mapping, keywords), item, context);
    }

    private static OpenApiOperation Read(SpecScalar key, string method, ObjectNode node, PathItem item, ReaderContext context)
    {
        var nodes = context.Nodes;
        var operationId = nodes.Name(node.Find("operationId"));

        // Those of a request that is received only document it, and where it goes is for the one that sends it.
        var isSent = !item.IsReceived;
        var own = ParameterListReader.Read(node.Find("parameters"), item.Path.Text, isSent ? context : context.Unjudged);
        var parameters = item.Parameters.OverriddenBy(own);
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
            Parameters = isSent ? PathParameterNames.Meant(parameters.Items, item.Path.Text, context) : parameters.Items,
            OwnParameters = own.Items.Count,
            RequestBody = requestBody,
            BodyPosition = own.BodyParts.Count > 0 ? own.BodyParts[0].Position : IsBodyFirst(node) ? 0 : own.Items.Count,
            Responses = isSent || node.Find("responses") is not null ? ResponsesReader.Read(node, key, context) : [],
            Servers = isSent ? context.Objects.ReadOwnServers(node, context) ?? item.Servers : null,
            Security = isSent ? SecurityReader.ReadRequirements(node.Find("security"), context) : null,
            Callbacks = context.Vocabulary.HasContent ? WebhookReader.ReadCallbacks(node.Find("callbacks"), context) : [],
            LongRunning = !isSent ? null : LongRunningReader.Read(node.Find(LongRunningReader.Keyword), method, item.Path.Text, context),
            IsBroken = (isSent && parameters.IsBroken) || isBodyBroken,
        };
    }

    private static bool IsBodyFirst(ObjectNode node) =>
        node.Find("requestBody") is { } body && node.Find("parameters") is { } parameters && body.Key.Start < parameters.Key.Start;
}

using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads an Operation Object.</summary>
internal static class OperationReader
{
    private const string ObjectName = "Operation Object";

    private static readonly KeywordTable Keywords = new(
        ObjectName,
        read: ["$ref", "tags", "summary", "description", "operationId", "parameters", "requestBody", "responses", "deprecated", "servers"],
        silent: ["externalDocs"],
        ignored: ["callbacks", "security"]);

    public static OpenApiOperation? Read(SpecEntry entry, PathItem item, ReaderContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();

        // The specification knows no $ref here; documents that are kept in several files have them all the same.
        var node = context.References.Follow(entry.Value, ReferenceKind.Operation, Keywords);
        return node is not null && context.Nodes.Object(node, entry.Name) is { } mapping
            ? Read(entry.Key, mapping, item, context)
            : null;
    }

    private static OpenApiOperation Read(SpecScalar method, SpecMapping mapping, PathItem item, ReaderContext context)
    {
        Keywords.Check(mapping, context.Diagnostics);
        var nodes = context.Nodes;
        var operationId = nodes.Scalar(mapping.Find("operationId"));
        var parameters = item.Parameters.OverriddenBy(ParameterListReader.Read(mapping.Find("parameters"), item.Path.Text, context));
        var body = mapping.Find("requestBody");
        var requestBody = body is null ? null : RequestBodyReader.Read(body, context);
        return new OpenApiOperation
        {
            Path = item.Path.Text,
            PathLocation = item.Path.Location,
            Method = method.Text.ToUpperInvariant(),
            Location = method.Location,
            OperationId = operationId?.Text,
            OperationIdLocation = operationId?.Location,
            Summary = nodes.Text(mapping.Find("summary")) ?? item.Summary,
            Description = nodes.Text(mapping.Find("description")) ?? item.Description,
            Deprecated = nodes.Boolean(mapping.Find("deprecated")) ?? false,
            Tags = [.. nodes.Scalars(mapping.Find("tags")).Select(static tag => tag.Text)],
            Parameters = parameters.Items,
            RequestBody = requestBody,
            Responses = ResponsesReader.Read(mapping.Find("responses"), method.Location, context),
            Server = ServerReader.ReadFirst(mapping.Find("servers"), context) ?? item.Server,
            LongRunning = LongRunningReader.Read(mapping.Find(LongRunningReader.Keyword), method.Text.ToUpperInvariant(), item.Path.Text, context),
            IsBroken = parameters.IsBroken || (body is not null && requestBody is null),
        };
    }
}

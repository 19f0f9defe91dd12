using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CceGen.Generator.Lowering.Policies;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <summary>Omits the operations that the options do not select, and the schemas that are left without a use. NSwag's options leave schemas as they are where all else is as NSwag has it.</summary>
internal static class OperationFilter
{
    /// <summary>The document with what is generated of it. The options know then which of their texts select nothing.</summary>
    public static OpenApiDocument Apply(OpenApiDocument document, ClientPolicies policies, CancellationToken cancellationToken) =>
        policies.Selection.IsLimited ? Selected(document, policies, cancellationToken) : document;

    private static OpenApiDocument Selected(OpenApiDocument document, ClientPolicies policies, CancellationToken cancellationToken)
    {
        var selection = policies.Selection;

        // A webhook has an id and tags like an operation, and no path: options that name paths do not include it.
        var webhooks = selection.HasWebhooks ? document.Webhooks : [];
        var all = document.Operations.Concat(webhooks.Select(webhook => webhook.Request)).ToList();
        var namedBy = new OperationIds(document, policies.Naming.HasNSwagNames, cancellationToken);
        var ids = all.SelectMany(namedBy.Of).ToList();
        var tags = all.SelectMany(operation => operation.Tags).ToList();
        foreach (var filter in selection.Filters)
        {
            var known = filter.Subject switch { FilterSubject.Id => ids, FilterSubject.Tag => tags, _ => [.. document.Operations.Select(operation => operation.Path)] };
            filter.Unmet =
            [
                .. filter.Texts.Where(text => !known.Exists(candidate => filter.Matches(text, candidate))).Select(text => (text, DidYouMean.Text(text, known.Distinct()))),
            ];
        }

        List<OpenApiOperation> operations = [.. document.Operations.Where(operation => selection.Includes(namedBy.Of(operation), operation.Tags, operation.Path, operation.Deprecated))];
        List<OpenApiWebhook> received = [.. webhooks.Where(webhook => selection.Includes(namedBy.Of(webhook.Request), webhook.Request.Tags, path: null, webhook.Request.Deprecated))];
        if (policies.Naming.HasNSwagNames && !selection.IsLimitedByOwn)
        {
            return document.Only(operations, received, document.Schemas);
        }

        var reach = new SchemaReach(document, selection.HasFullResponses, selection.HasWebhooks);
        operations.ForEach(reach.Add);
        received.ForEach(reach.AddReceived);
        return document.Only(operations, received, [.. document.Schemas.Where(named => reach.Contains(named.Schema))]);
    }
}

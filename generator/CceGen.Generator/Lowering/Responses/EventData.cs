using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Shapes;

namespace CceGen.Generator.Lowering.Responses;

/// <summary>
/// Finds the schema of the data of server-sent events. A document describes the event, with <c>data</c> as one of its members, or
/// the data alone.
/// </summary>
internal sealed class EventData(OpenApiDocument document, SchemaFacts facts, SchemaChain chain)
{
    /// <summary>The members of an event; those of .NET's <c>SseItem</c> have names of their own.</summary>
    private static readonly HashSet<string> Fields = new(
        ["data", "event", "id", "retry", "comment", "eventType", "eventId", "reconnectionInterval"], StringComparer.Ordinal);

    /// <summary>The schema of the data as JSON; null where the data is text, or the document does not say of one schema what it is.</summary>
    public OpenApiSchema? Find(OpenApiMediaType media)
    {
        var schema = document.EndOf(media.ItemSchema ?? chain.Items(media.Schema) ?? media.Schema);
        if (schema is null || SchemaFacts.SaysNothing(schema))
        {
            return null;
        }

        if (!IsEvent(schema, depth: 0))
        {
            return facts.IsText(schema) ? null : schema;
        }

        var data = schema.Properties.FirstOrDefault(property => property.Name == "data")?.Schema;
        return data is null || HasBranches(schema) ? null
            : data.ContentSchema is { } content ? content
            : facts.IsText(data) || SchemaFacts.SaysNothing(data) ? null
            : data;
    }

    // Events of several kinds are told apart by the caller, who has the type of each.
    private bool IsEvent(OpenApiSchema schema, int depth)
    {
        if (schema.Properties.Count > 0)
        {
            return schema.Properties.All(property => Fields.Contains(property.Name))
                && schema.Properties.Any(property => property.Name is "data" or "event");
        }

        var branches = Branches(schema);
        return branches.Count > 0 && depth < 8 && branches.All(branch => document.EndOf(branch) is { } target && IsEvent(target, depth + 1));
    }

    private static bool HasBranches(OpenApiSchema schema) => Branches(schema).Count > 0;

    private static List<OpenApiSchema> Branches(OpenApiSchema schema) => [.. schema.OneOf ?? [], .. schema.AnyOf ?? [], .. schema.AllOf];
}

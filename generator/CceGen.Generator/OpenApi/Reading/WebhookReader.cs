using System.Collections.Generic;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>webhooks</c> and <c>callbacks</c>: requests that the API sends.</summary>
internal static class WebhookReader
{
    /// <summary>The requests of <c>webhooks</c>: Path Item Objects under their names.</summary>
    public static IReadOnlyList<OpenApiWebhook> ReadWebhooks(SpecEntry? webhooks, ReaderContext context)
    {
        var read = new List<OpenApiWebhook>();
        foreach (var webhook in context.Nodes.Entries(webhooks))
        {
            if (!KeywordTable.IsExtension(webhook.Name))
            {
                AddRequests(read, webhook.Key, webhook, context);
            }
        }

        return read;
    }

    /// <summary>The requests of <c>callbacks</c>: Callback Objects under their names, with a Path Item Object for each expression.</summary>
    public static IReadOnlyList<OpenApiWebhook> ReadCallbacks(SpecEntry? callbacks, ReaderContext context)
    {
        var read = new List<OpenApiWebhook>();
        foreach (var callback in context.Nodes.Entries(callbacks))
        {
            if (KeywordTable.IsExtension(callback.Name) || context.References.Follow(callback.Value, ReferenceKind.Callback, context.Vocabulary.Callback) is not { } node)
            {
                continue;
            }

            foreach (var expression in context.Nodes.Mapping(node, callback.Name)?.Entries ?? [])
            {
                if (!KeywordTable.IsExtension(expression.Name))
                {
                    AddRequests(read, callback.Key, expression, context);
                }
            }
        }

        return read;
    }

    private static void AddRequests(List<OpenApiWebhook> webhooks, SpecScalar name, SpecEntry path, ReaderContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        foreach (var request in PathItemReader.ReadReceived(path, context))
        {
            webhooks.Add(new OpenApiWebhook(name, request));
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Lowering;

/// <summary>The schemas that operations lead to: by references, and from a base class with a discriminator to the classes that may come in its place.</summary>
/// <param name="document">The document.</param>
/// <param name="readsHeaders">Whether headers of responses are read.</param>
/// <param name="readsWebhooks">Whether callbacks are read.</param>
internal sealed class SchemaReach(OpenApiDocument document, bool readsHeaders, bool readsWebhooks)
{
    private readonly HashSet<OpenApiSchema> _reached = [];
    private readonly Stack<OpenApiSchema> _open = new();

    /// <summary>The schemas that extend another one by <c>allOf</c>, by that one.</summary>
    private readonly ILookup<OpenApiSchema?, OpenApiSchema> _derived = document.Schemas
        .SelectMany(named => named.Schema.AllOf.Select(part => (Base: document.EndOf(part), named.Schema)))
        .ToLookup(pair => pair.Base, pair => pair.Schema);

    /// <summary>Whether one of the operations leads to the schema.</summary>
    public bool Contains(OpenApiSchema schema) => _reached.Contains(schema);

    /// <summary>Adds what an operation leads to.</summary>
    public void Add(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters)
        {
            Push(parameter.Schema);
            Push(parameter.Content);
        }

        Push(operation.RequestBody?.Content);
        foreach (var response in operation.Responses)
        {
            Push(response.Content);
            foreach (var header in readsHeaders ? response.Headers : [])
            {
                Push(header.Schema);
                Push(header.Content);
            }
        }

        foreach (var callback in readsWebhooks ? operation.Callbacks : [])
        {
            AddReceived(callback);
        }

        while (_open.Count > 0)
        {
            Follow(_open.Pop());
        }
    }

    /// <summary>Adds what a webhook leads to, whose parameters are no code.</summary>
    public void AddReceived(OpenApiWebhook webhook)
    {
        Push(webhook.Request.RequestBody?.Content);
        foreach (var response in webhook.Request.Responses)
        {
            Push(response.Content);
        }

        while (_open.Count > 0)
        {
            Follow(_open.Pop());
        }
    }

    private void Follow(OpenApiSchema schema)
    {
        Push(document.TargetOf(schema));
        Push(schema.Items);
        Push(schema.AdditionalProperties);
        Push(schema.ContentSchema);
        Push(schema.Properties.Concat(schema.PatternProperties ?? []).Select(property => property.Schema));
        Push((schema.PrefixItems ?? []).Concat(schema.AllOf).Concat(schema.OneOf ?? []).Concat(schema.AnyOf ?? []));
        Push(MappedBy(schema.Discriminator));
        if (HasDiscriminator(schema, []))
        {
            Push(_derived[schema]);
        }
    }

    private IEnumerable<OpenApiSchema> MappedBy(OpenApiDiscriminator? discriminator)
    {
        var names = (discriminator?.Mapping?.Entries ?? []).Select(entry => (entry.Value as SpecScalar)?.Text).Append(discriminator?.DefaultMapping?.Text)
            .OfType<string>().Select(text => text.Substring(text.LastIndexOf('/') + 1)).ToList();
        return names.Count == 0 ? [] : document.Schemas.Where(named => names.Contains(named.Name)).Select(named => named.Schema);
    }

    // What holds for a class holds for those that extend it.
    private bool HasDiscriminator(OpenApiSchema? schema, HashSet<OpenApiSchema> seen) =>
        schema is not null && seen.Add(schema) && (schema.Discriminator is not null || schema.AllOf.Any(part => HasDiscriminator(document.EndOf(part), seen)));

    private void Push(IEnumerable<OpenApiMediaType>? content)
    {
        foreach (var media in content ?? [])
        {
            Push(media.Schema);
            Push(media.ItemSchema);
        }
    }

    private void Push(IEnumerable<OpenApiSchema> schemas)
    {
        foreach (var schema in schemas)
        {
            Push(schema);
        }
    }

    private void Push(OpenApiSchema? schema)
    {
        if (schema is not null && _reached.Add(schema))
        {
            _open.Push(schema);
        }
    }
}

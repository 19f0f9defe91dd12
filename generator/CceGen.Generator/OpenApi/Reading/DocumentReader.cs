using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads the OpenAPI Object, which is the Swagger Object in 2.0.</summary>
internal static class DocumentReader
{
    public static OpenApiDocument Read(ReaderContext context)
    {
        var node = context.Open(context.Root, context.Vocabulary.Document);
        var webhooks = context.Vocabulary.HasContent ? node.Find("webhooks") : null;
        var info = ReadInfo(node.Find("info"), context);
        var document = new OpenApiDocument
        {
            IsSupported = true,
            Root = context.Root,
            Title = context.Nodes.Text(info?.Find("title")),
            Version = context.Nodes.Text(info?.Find("version")),
            Description = context.Nodes.Text(info?.Find("description")),
            Servers = context.Objects.ReadServers(node, context),
            NamesServers = context.Objects.NamesServers(node),
            SecuritySchemes = SecurityReader.ReadSchemes(ComponentsReader.SecuritySchemesOf(context.Root, context.Vocabulary), context),
            Security = SecurityReader.ReadRequirements(node.Find("security"), context) ?? [],
            Schemas = ComponentsReader.ReadSchemas(node, context),
            Operations = ReadPaths(node, webhooks is not null, context),
            Webhooks = WebhookReader.ReadWebhooks(webhooks, context),

            // Last, because everything above refers to schemas.
            ReferencedSchemas = context.ReadReferencedSchemas(),
        };

        // By now it is known in which files schemas were looked for.
        context.References.ReportDuplicates();
        return document;
    }

    // The texts of a comment: a document can do without.
    private static ObjectNode? ReadInfo(SpecEntry? entry, ReaderContext context)
    {
        if (entry?.Value is SpecScalar { Type: not ScalarType.Null } or SpecSequence)
        {
            context.Nodes.Ignored(entry.Value, entry.Name, "a mapping");
            return null;
        }

        return context.Open(entry, context.Vocabulary.Info);
    }

    /// <summary>A document without operations is useful for its schemas alone, and for its webhooks.</summary>
    private static IReadOnlyList<OpenApiOperation> ReadPaths(ObjectNode node, bool hasWebhooks, ReaderContext context)
    {
        var paths = node.Find("paths");
        if (paths is null && hasWebhooks)
        {
            return [];
        }

        if (paths is null or { Value: SpecScalar { Type: ScalarType.Null } })
        {
            context.Diagnostics.Report(Problems.NoPaths(paths?.Key.Location ?? context.Root.Entries[0].Key.Location));
            return [];
        }

        var operations = PathsReader.Read(paths, context);
        if (paths.Value is SpecSequence { Items.Count: 0 } || paths.Value is SpecMapping mapping && mapping.Entries.All(static entry => KeywordTable.IsExtension(entry.Name)))
        {
            context.Diagnostics.Report(Problems.NoOperations(paths.Key.Location));
        }

        return operations;
    }
}

using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads the OpenAPI Object.</summary>
internal static class DocumentReader
{
    private static readonly KeywordTable Keywords = new(
        "OpenAPI Object",
        read: ["openapi", "info", "servers", "paths", "components"],
        silent: ["tags", "externalDocs"],
        ignored: ["webhooks", "security"]);

    private static readonly KeywordTable InfoKeywords = new(
        "Info Object",
        read: ["title", "version", "description"],
        silent: ["summary", "termsOfService", "contact", "license"]);

    public static OpenApiDocument Read(ReaderContext context)
    {
        Keywords.Check(context.Root, context.Diagnostics);
        var info = context.Nodes.Mapping(context.Root.Find("info"));
        if (info is not null)
        {
            InfoKeywords.Check(info, context.Diagnostics);
        }

        var document = new OpenApiDocument
        {
            IsSupported = true,
            Title = context.Nodes.Text(info?.Find("title")),
            Version = context.Nodes.Text(info?.Find("version")),
            Description = context.Nodes.Text(info?.Find("description")),
            Servers = ServerReader.ReadList(context.Root.Find("servers"), context),
            Schemas = ReadComponents(context),
            Operations = ReadPaths(context),
        };
        context.Schemas.ReadPending();
        return document;
    }

    /// <summary>A document without operations is useful for its schemas alone, and without these for nothing.</summary>
    private static IReadOnlyList<OpenApiOperation> ReadPaths(ReaderContext context)
    {
        var paths = context.Root.Find("paths");
        if (paths is null or { Value: SpecScalar { Type: ScalarType.Null } })
        {
            var hasSchemas = (context.Root.Find("components")?.Value as SpecMapping)?.Find("schemas")?.Value is SpecMapping { Entries.Count: > 0 };
            var location = paths?.Key.Location ?? context.Root.Entries[0].Key.Location;
            if (hasSchemas)
            {
                context.Diagnostics.Report(Problems.NoPaths(location));
            }
            else
            {
                context.MissingKey(location, "paths", "OpenAPI Object");
            }

            return [];
        }

        var operations = PathsReader.Read(paths, context);
        if (paths.Value is SpecMapping mapping && mapping.Entries.All(static entry => KeywordTable.IsExtension(entry.Name)))
        {
            context.Diagnostics.Report(Problems.NoOperations(paths.Key.Location));
        }

        return operations;
    }

    private static IReadOnlyList<OpenApiNamedSchema> ReadComponents(ReaderContext context)
    {
        var components = context.Nodes.Mapping(context.Root.Find("components"));
        return components is null ? [] : ComponentsReader.ReadSchemas(components, context);
    }
}

using System.Collections.Generic;
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
            Operations = PathsReader.Read(context.Root.Find("paths"), context),
        };
        context.Schemas.ReadPending();
        return document;
    }

    private static IReadOnlyList<OpenApiNamedSchema> ReadComponents(ReaderContext context)
    {
        var components = context.Nodes.Mapping(context.Root.Find("components"));
        return components is null ? [] : ComponentsReader.ReadSchemas(components, context);
    }
}

using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads the Components Object: all schemas. The other components are read where a <c>$ref</c> points at them.</summary>
internal static class ComponentsReader
{
    private static readonly KeywordTable Keywords = new(
        "Components Object",
        read: ["schemas", "responses", "parameters", "requestBodies"],
        silent: ["examples"],
        ignored: ["headers", "securitySchemes", "links", "callbacks"]);

    public static IReadOnlyList<OpenApiNamedSchema> ReadSchemas(SpecMapping components, ReaderContext context)
    {
        Keywords.Check(components, context.Diagnostics);
        var schemas = new List<OpenApiNamedSchema>();
        foreach (var entry in context.Nodes.Entries(components.Find("schemas")))
        {
            schemas.Add(new OpenApiNamedSchema(entry.Key, context.Schemas.ReadComponent(entry)));
        }

        return schemas;
    }
}

using System.Collections.Generic;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads the Components Object: all schemas. The other components are read where a <c>$ref</c> points at them.</summary>
internal static class ComponentsReader
{
    public static IReadOnlyList<OpenApiNamedSchema> ReadSchemas(ObjectNode components, ReaderContext context)
    {
        var schemas = new List<OpenApiNamedSchema>();
        foreach (var entry in context.Nodes.Entries(components.Find("schemas")))
        {
            schemas.Add(new OpenApiNamedSchema(entry.Key, context.Schemas.ReadComponent(entry)));
        }

        return schemas;
    }
}

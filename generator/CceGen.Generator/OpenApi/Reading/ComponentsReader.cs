using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads the components: all schemas. The other components are read where a <c>$ref</c> points at them.</summary>
internal static class ComponentsReader
{
    /// <summary>The schemas among the components of a document, when they are where they belong.</summary>
    public static SpecEntry? SchemasOf(SpecMapping root, Vocabulary vocabulary) => ComponentsOf(root, vocabulary)?.Find(vocabulary.SchemasKey);

    /// <summary>The security schemes among the components of a document.</summary>
    public static SpecEntry? SecuritySchemesOf(SpecMapping root, Vocabulary vocabulary) => ComponentsOf(root, vocabulary)?.Find(vocabulary.SecuritySchemesKey);

    /// <summary>What a parameter is called among the components of a document; null for one that is not there.</summary>
    public static SpecScalar? KeyOfParameter(SpecMapping parameter, ReaderContext context) =>
        (ComponentsOf(context.Root, context.Vocabulary)?.Find("parameters")?.Value as SpecMapping)?.Entries.FirstOrDefault(entry => ReferenceEquals(entry.Value, parameter))?.Key;

    public static IReadOnlyList<OpenApiNamedSchema> ReadSchemas(ObjectNode document, ReaderContext context)
    {
        // In 2.0, the document itself has the components.
        var components = context.Vocabulary.ComponentsKey is { } key ? context.Open(document.Find(key), context.Vocabulary.Components) : document;
        var schemas = new List<OpenApiNamedSchema>();
        foreach (var entry in context.Nodes.Entries(components?.Find(context.Vocabulary.SchemasKey)))
        {
            schemas.Add(new OpenApiNamedSchema(entry.Key, context.Schemas.ReadComponent(entry)));
        }

        return schemas;
    }

    private static SpecMapping? ComponentsOf(SpecMapping root, Vocabulary vocabulary) =>
        vocabulary.ComponentsKey is { } key ? root.Find(key)?.Value as SpecMapping : root;
}

using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Knows which keywords of a schema hold schemas, and who reads these.</summary>
internal static class SubSchemas
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal) { "items", "additionalProperties", "not" };
    private static readonly HashSet<string> ListKeywords = new(StringComparer.Ordinal) { "allOf", "oneOf", "anyOf", "prefixItems" };
    private static readonly HashSet<string> MapKeywords = new(StringComparer.Ordinal) { "properties", "patternProperties" };

    /// <summary>The schemas directly below a schema that the same reader reads.</summary>
    public static IEnumerable<SpecMapping> Of(SpecMapping mapping, ReaderContext context)
    {
        if (mapping.Find("$ref") is not null && !context.Vocabulary.HasSiblingsOfReference)
        {
            return [];
        }

        var keywords = context.Vocabulary.Schema;
        return mapping.Entries
            .Where(entry => new ObjectNode(mapping, keywords).Find(entry.Name) is not null && ContextOf(entry, context) == context)
            .SelectMany(NodesOf)
            .OfType<SpecMapping>();
    }

    /// <summary>Who reads the schemas in a keyword of a schema.</summary>
    public static ReaderContext ContextOf(SpecEntry entry, ReaderContext context) => entry switch
    {
        // A union of one is that one; and the older form of prefixItems is as supported as the newer.
        { Name: "oneOf" or "anyOf", Value: SpecSequence { Items.Count: 1 } } => context,
        { Name: "items", Value: SpecSequence } => context.Unjudged,
        _ => context.For(entry.Name, context.Vocabulary.Schema),
    };

    private static IEnumerable<SpecNode> NodesOf(SpecEntry entry) => entry.Value switch
    {
        SpecMapping value when Keywords.Contains(entry.Name) => [value],
        SpecMapping values when MapKeywords.Contains(entry.Name) => values.Entries.Select(static item => item.Value),
        SpecSequence values when ListKeywords.Contains(entry.Name) => values.Items,
        SpecSequence values when entry.Name == "items" => values.Items,
        _ => [],
    };
}

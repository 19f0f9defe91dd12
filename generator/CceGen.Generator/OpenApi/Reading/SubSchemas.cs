using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Knows which keywords of a schema hold schemas, and who reads these.</summary>
internal static class SubSchemas
{
    private const string Null = "null";

    /// <summary>Adds the schemas directly below a schema that the same reader reads and that it has not read yet.</summary>
    public static void PushUnread(SpecMapping mapping, ReaderContext context, Stack<SpecMapping> open)
    {
        if (!context.Vocabulary.HasSiblingsOfReference && mapping.Find("$ref") is not null)
        {
            return;
        }

        var keywords = context.Vocabulary.Schema;
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            var entry = mapping.Entries[index];
            if (entry.Value is SpecScalar || !HoldsSchemas(entry.Name) || keywords.UseOf(entry.Name) is null or KeywordUse.Ignored || ContextOf(entry, context) != context)
            {
                continue;
            }

            foreach (var node in NodesOf(entry, context))
            {
                if (node is SpecMapping schema && !context.Schemas.HasRead(schema))
                {
                    open.Push(schema);
                }
            }
        }
    }

    /// <summary>Who reads the schemas in a keyword of a schema.</summary>
    public static ReaderContext ContextOf(SpecEntry entry, ReaderContext context) => entry switch
    {
        // A union of one is that one; and the older form of prefixItems is as supported as the newer.
        { Name: "oneOf" or "anyOf", Value: SpecSequence union } when IsSingle(union) => context,
        { Name: "items", Value: SpecSequence { Items.Count: > 0 } } => context.Unjudged,
        _ => context.For(entry.Name, context.Vocabulary.Schema),
    };

    /// <summary>Whether a union allows one schema, apart from null.</summary>
    public static bool IsSingle(SpecSequence union) => union.Items.Count(static branch => !IsNull(branch)) == 1;

    /// <summary>Whether a schema allows null and nothing else: by its type, or without one by its values, as 3.0 can say it.</summary>
    public static bool IsNull(SpecNode schema) => schema is SpecMapping mapping && mapping.Find("type")?.Value switch
    {
        SpecScalar type => type.Text == Null,
        SpecSequence { Items.Count: 1 } types => types.Items[0] is SpecScalar { Text: Null },
        null => mapping.Find("const")?.Value is SpecScalar { Type: ScalarType.Null }
            || (mapping.Find("enum")?.Value is SpecSequence { Items.Count: > 0 } values && values.Items.All(static value => value is SpecScalar { Type: ScalarType.Null })),
        _ => false,
    };

    /// <summary>Whether all keys of a mapping are those of a schema.</summary>
    public static bool IsSchema(SpecMapping mapping, ReaderContext context) =>
        mapping.Entries.All(entry => KeywordTable.IsExtension(entry.Name) || context.Vocabulary.Schema.UseOf(entry.Name) is not null);

    private static bool HoldsSchemas(string keyword) => keyword is "properties" or "items" or "additionalProperties"
        or "allOf" or "oneOf" or "anyOf" or "not" or "prefixItems" or "patternProperties" or "contentSchema";

    private static IEnumerable<SpecNode> NodesOf(SpecEntry entry, ReaderContext context) => (entry.Name, entry.Value) switch
    {
        ("items" or "additionalProperties" or "not" or "contentSchema", SpecMapping schema) => [schema],
        ("allOf" or "oneOf" or "anyOf", SpecMapping single) when IsSchema(single, context) => [single],
        ("properties" or "patternProperties", SpecMapping schemas) => schemas.Entries.Select(static item => item.Value),
        ("oneOf" or "anyOf", SpecSequence branches) => branches.Items.Where(static branch => !IsNull(branch)),
        ("allOf" or "prefixItems" or "items", SpecSequence schemas) => schemas.Items,
        _ => [],
    };
}

using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>
/// Recognizes keywords of a schema that stand among its properties, one level too deep: their values are not what a schema can
/// be. They are read where they belong, with a warning.
/// </summary>
internal static class MisplacedKeywords
{
    private const string Properties = "properties";

    /// <summary>The schema with these keywords.</summary>
    public static ObjectNode Moved(ObjectNode schema, KeywordTable keywords, ReaderContext context)
    {
        if (schema.Find(Properties) is not { Value: SpecMapping properties } entry)
        {
            return schema;
        }

        for (var index = 0; index < properties.Entries.Count; index++)
        {
            if (IsMisplaced(properties.Entries[index], schema))
            {
                return Moved(schema, entry, properties, keywords, context);
            }
        }

        return schema;
    }

    private static ObjectNode Moved(ObjectNode schema, SpecEntry entry, SpecMapping properties, KeywordTable keywords, ReaderContext context)
    {
        var moved = new List<SpecEntry>();
        var kept = new List<SpecEntry>();
        foreach (var property in properties.Entries)
        {
            if (!IsMisplaced(property, schema))
            {
                kept.Add(property);
                continue;
            }

            context.Diagnostics.Report(Problems.ReadAs(property.Key.Location, $"{property.Name} in {Properties}", "the keyword of the schema that has the properties"));
            moved.Add(property);
        }

        moved.Add(new SpecEntry(entry.Key, new SpecMapping(kept, properties.Source, properties.Start, properties.End)));
        return new ObjectNode(schema.Mapping, keywords, new SpecMapping(moved, properties.Source, properties.Start, properties.End));
    }

    private static bool IsMisplaced(SpecEntry property, ObjectNode schema) => property.Value is SpecSequence { Items.Count: > 0 } list && schema.Mapping.Find(property.Name) is null && property.Name switch
    {
        "required" => list.Items.All(static name => name is SpecScalar { Type: ScalarType.String }),
        "allOf" or "oneOf" or "anyOf" => list.Items.All(static branch => branch is SpecMapping),
        _ => false,
    };
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Shapes;

/// <summary>Which keywords make a schema more than one of the simple shapes, and which have no effect on it.</summary>
internal static class SchemaSupport
{
    private static readonly string[] Checks = ["not", "patternProperties", "prefixItems", "contentSchema"];

    /// <summary>Reports the keywords that restrict values and that no type says.</summary>
    public static void ReportIgnored(OpenApiSchema schema, DiagnosticBag diagnostics)
    {
        foreach (var entry in (schema.Node as SpecMapping)?.Entries ?? [])
        {
            if (Checks.Contains(entry.Name) || entry is { Name: "items", Value: SpecSequence })
            {
                diagnostics.Report(Problems.KeywordIgnored(entry.Key.Location, entry.Name, "Schema Object"));
            }
        }
    }

    /// <summary>Whether a list with schemas for its first items says what all of its items are.</summary>
    public static bool SaysAllItems(OpenApiSchema schema) =>
        schema.PrefixItems is { Count: > 0 } first
        && (schema.Items is { Boolean: not true }
            || ((schema.Node as SpecMapping)?.Find("maxItems")?.Value is SpecScalar most
                && int.TryParse(most.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && count <= first.Count));

    /// <summary>Whether values may follow one of several schemas. A union of one is that one, or null.</summary>
    public static bool IsUnion(OpenApiSchema schema) => (IsUnion(schema.OneOf) || IsUnion(schema.AnyOf)) && NumberText.TypeOf(schema) == SchemaType.None;

    /// <summary>Whether a schema allows values of several types, apart from null.</summary>
    public static bool HasSeveralTypes(OpenApiSchema schema) =>
        schema.Type == SchemaType.None && (schema.Types & ~SchemaTypes.Null) != SchemaTypes.None && NumberText.TypeOf(schema) == SchemaType.None;

    /// <summary>Whether the schemas of <c>oneOf</c> or <c>anyOf</c> are several, or none at all.</summary>
    public static bool IsUnion(IReadOnlyList<OpenApiSchema>? branches) => branches is not null && branches.Count(static branch => !branch.IsNull) != 1;
}

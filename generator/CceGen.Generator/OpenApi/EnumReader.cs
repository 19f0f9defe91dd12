using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads <c>enum</c> and the extensions that say more about its values.</summary>
internal static class EnumReader
{
    private static readonly string[] NameKeywords = ["x-enumNames", "x-enum-names", "x-enum-varnames"];
    private static readonly string[] DescriptionKeywords = ["x-enumDescriptions", "x-enum-descriptions"];

    public static void Read(SpecMapping mapping, OpenApiSchema schema, ReaderContext context)
    {
        var extensible = mapping.Find("x-extensible-enum");
        var list = mapping.Find("enum") ?? (extensible?.Value is SpecSequence ? extensible : null);
        if (list is null)
        {
            return;
        }

        if (list.Value is SpecSequence && IsOfAListOrAnObject(schema))
        {
            context.Diagnostics.Report(Problems.EnumIgnored(list.Key.Location, "a list or an object"));
            return;
        }

        var items = context.Nodes.Items(list);
        var kept = KeptIndexes(items, schema, context.Diagnostics);
        schema.Enum = [.. kept.Select(index => (SpecScalar)items[index])];
        schema.IsExtensibleEnum = extensible?.Value is SpecSequence || IsTrue(extensible?.Value) || IsModelAsString(mapping);
        schema.EnumNames = ReadTexts(mapping, NameKeywords, items.Count, kept, context);
        schema.EnumDescriptions = ReadTexts(mapping, DescriptionKeywords, items.Count, kept, context);
    }

    // The number 1 and the text "1" are one value of a schema of texts.
    private static (ScalarType Type, string Text) Key(SpecScalar scalar, OpenApiSchema schema) =>
        (schema.Type == SchemaType.String ? ScalarType.String : scalar.Type, scalar.Text);

    private static bool IsOfAListOrAnObject(OpenApiSchema schema) =>
        schema.Type is SchemaType.Array or SchemaType.Object || schema.Items is not null || schema.Properties.Count > 0;

    private static List<int> KeptIndexes(IReadOnlyList<SpecNode> items, OpenApiSchema schema, DiagnosticBag diagnostics)
    {
        var kept = new List<int>();
        var seen = new Dictionary<(ScalarType, string), LocationInfo>();
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is not SpecScalar scalar)
            {
                diagnostics.Report(Problems.InvalidEnumValue(items[index].Location, NodeDescription.Of(items[index])));
            }
            else if (scalar.Type == ScalarType.Null)
            {
                schema.Nullable = true;
            }
            else if (seen.TryGetValue(Key(scalar, schema), out var first))
            {
                diagnostics.Report(Problems.DuplicateEnumValue(scalar.Location, scalar.Text, first));
            }
            else
            {
                seen.Add(Key(scalar, schema), scalar.Location);
                kept.Add(index);
            }
        }

        return kept;
    }

    private static IReadOnlyList<string> ReadTexts(
        SpecMapping mapping, string[] keywords, int count, List<int> kept, ReaderContext context)
    {
        var entry = keywords.Select(mapping.Find).FirstOrDefault(static found => found is not null);
        if (entry is null)
        {
            return [];
        }

        if (entry.Value is not SpecSequence sequence)
        {
            context.InvalidExtension(entry.Value, entry.Name, NodeDescription.Of(entry.Value), "it must be a list of strings");
            return [];
        }

        if (sequence.Items.Count != count)
        {
            var problem = $"it must be a list of {Invariant(count)}, as 'enum' is";
            context.InvalidExtension(sequence, entry.Name, $"a list of {Invariant(sequence.Items.Count)}", problem);
            return [];
        }

        return [.. kept.Select(index => (sequence.Items[index] as SpecScalar)?.Text ?? "")];
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsModelAsString(SpecMapping mapping) =>
        mapping.Find("x-ms-enum")?.Value is SpecMapping details && IsTrue(details.Find("modelAsString")?.Value);

    private static bool IsTrue(SpecNode? node) => node is SpecScalar { Type: ScalarType.Boolean, Text: "true" or "True" or "TRUE" };
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>enum</c> and the extensions that say more about its values.</summary>
internal static class EnumReader
{
    private static readonly string[] NameKeywords = ["x-enumNames", "x-enum-names", "x-enum-varnames"];
    private static readonly string[] DescriptionKeywords = ["x-enumDescriptions", "x-enum-descriptions"];

    public static EnumReading Read(ObjectNode node, SchemaTypes types, bool isOfAListOrAnObject, ReaderContext context)
    {
        var extensible = node.Find("x-extensible-enum");
        var list = node.Find("enum") ?? (extensible?.Value is SpecSequence ? extensible : null);
        if (list is null)
        {
            return node.Find("const") is { Value: SpecScalar constant } ? OfConstant(constant) : EnumReading.None;
        }

        if (list.Value is SpecScalar { Type: not ScalarType.Null })
        {
            context.Diagnostics.Report(Problems.WrongKindIgnored(list.Value.Location, list.Name, "a list", NodeDescription.Of(list.Value), "every value is allowed"));
            return EnumReading.None;
        }

        if (list.Value is SpecSequence && isOfAListOrAnObject)
        {
            context.Diagnostics.Report(Problems.EnumIgnored(list.Key.Location, "a list or an object"));
            return EnumReading.None;
        }

        return Read(node, list, extensible, isText: (types & ~SchemaTypes.Null) == SchemaTypes.String, context);
    }

    private static EnumReading Read(ObjectNode node, SpecEntry list, SpecEntry? extensible, bool isText, ReaderContext context)
    {
        var items = context.Nodes.Items(list);
        var kept = KeptIndexes(items, isText, context.Diagnostics);
        List<SpecScalar> values = [.. kept.Select(index => (SpecScalar)items[index])];
        var listed = ReadTexts(node, NameKeywords, items.Count, kept, context);
        var names = listed.Count > 0 ? listed : NamesOf(OfValues(node, "name", values), values);
        return new EnumReading(
            values,
            names,
            ReadTexts(node, DescriptionKeywords, items.Count, kept, context) is { Count: > 0 } descriptions ? descriptions : OfValues(node, "description", values),
            extensible?.Value is SpecSequence || NodeReader.IsTrue(extensible?.Value) || IsModelAsString(node),
            items.Any(static item => item is SpecScalar { Type: ScalarType.Null }))
        {
            AreExamples = list == extensible,
            NamesKeyword = names.Count == 0 ? null : listed.Count > 0 ? NameKeywords.First(keyword => node.Find(keyword) is not null) : "x-ms-enum",
            TypeName = ((node.Find("x-ms-enum")?.Value as SpecMapping)?.Find("name")?.Value as SpecScalar)?.Text,
        };
    }

    // The one value of an enum of one; null is no value but a type.
    private static EnumReading OfConstant(SpecScalar constant) => constant.Type == ScalarType.Null
        ? EnumReading.None with { HasNull = true }
        : EnumReading.None with { Values = [constant] };

    // The number 1 and the text "1" are one value of a schema of texts.
    private static (ScalarType Type, string Text) Key(SpecScalar scalar, bool isText) =>
        (isText ? ScalarType.String : scalar.Type, scalar.Text);

    private static List<int> KeptIndexes(IReadOnlyList<SpecNode> items, bool isText, DiagnosticBag diagnostics)
    {
        var kept = new List<int>();
        var seen = new Dictionary<(ScalarType, string), SpecScalar>();
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is not SpecScalar scalar)
            {
                diagnostics.Report(Problems.InvalidEnumValue(items[index].Location, NodeDescription.Of(items[index])));
            }
            else if (scalar.Type != ScalarType.Null && seen.TryGetValue(Key(scalar, isText), out var first))
            {
                diagnostics.Report(Problems.DuplicateEnumValue(scalar.Location, scalar.Text, first.Location));
            }
            else if (scalar.Type != ScalarType.Null)
            {
                seen.Add(Key(scalar, isText), scalar);
                kept.Add(index);
            }
        }

        return kept;
    }

    private static IReadOnlyList<string> ReadTexts(
        ObjectNode node, string[] keywords, int count, List<int> kept, ReaderContext context)
    {
        var entry = keywords.Select(node.Find).FirstOrDefault(static found => found is not null);
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

    private static List<string> NamesOf(List<string> names, List<SpecScalar> values) =>
        [.. names.Select((name, index) => name.Length > 0 ? name : values[index].Text)];

    // The values of 'x-ms-enum' name those of 'enum' in whatever order, and some may be missing.
    private static List<string> OfValues(ObjectNode node, string key, List<SpecScalar> values)
    {
        if (node.Find("x-ms-enum")?.Value is not SpecMapping details || details.Find("values")?.Value is not SpecSequence sequence)
        {
            return [];
        }

        var entries = sequence.Items.OfType<SpecMapping>()
            .Select(entry => (Value: entry.Find("value")?.Value as SpecScalar, Text: (entry.Find(key)?.Value as SpecScalar)?.Text ?? ""))
            .ToList();
        var texts = values.Select(value => entries.FirstOrDefault(entry => entry.Value?.Text == value.Text).Text ?? "").ToList();
        return texts.All(static text => text.Length == 0) ? [] : texts;
    }

    private static bool IsModelAsString(ObjectNode node) =>
        node.Find("x-ms-enum")?.Value is SpecMapping details && NodeReader.IsTrue(details.Find("modelAsString")?.Value);
}

using System;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>type</c>. A word that leaves no doubt, as <c>String</c> or <c>int</c>, is read as what it means, with a warning.</summary>
internal static class SchemaTypeReader
{
    private const string Null = "null";

    public static SchemaTypeReading Read(SpecEntry? entry, ReaderContext context) => entry?.Value switch
    {
        null => SchemaTypeReading.None,
        SpecSequence sequence => ReadList(entry, sequence, context),
        SpecScalar { Type: ScalarType.Null, Text: not Null } => SchemaTypeReading.None,
        _ => ReadName(entry.Value, entry.Name, context),
    };

    // A list is read in every version: who writes one means it, and null can only be meant in one.
    private static SchemaTypeReading ReadList(SpecEntry entry, SpecSequence sequence, ReaderContext context)
    {
        var read = SchemaTypeReading.None;
        for (var index = 0; index < sequence.Items.Count; index++)
        {
            var item = sequence.Items[index];
            if (IsNoType(item, sequence, context))
            {
                context.Diagnostics.Report(Problems.WrongKindIgnored(
                    item.Location, NodeReader.ItemName(entry, index), "a type", $"'{((SpecScalar)item).Text}'", "no JSON is of that type"));
                continue;
            }

            var name = item is SpecScalar { Text: Null }
                ? new SchemaTypeReading(SchemaTypes.Null, null)
                : ReadName(item, NodeReader.ItemName(entry, index), context);
            read = new SchemaTypeReading(read.Types | name.Types, read.Format ?? name.Format);
        }

        return read;
    }

    // Beside types that are known, a word that is none of them and like none of them adds nothing.
    private static bool IsNoType(SpecNode item, SpecSequence types, ReaderContext context) =>
        item is SpecScalar { Type: ScalarType.String } scalar
        && !IsKnown(scalar, context)
        && types.Items.Any(other => other is SpecScalar { Text: not Null } && IsKnown(other, context))
        && DidYouMean.Text(scalar.Text, context.Vocabulary.Types.Keys).Length == 0;

    private static bool IsKnown(SpecNode item, ReaderContext context) => item is SpecScalar scalar
        && (scalar.Text == Null || scalar.Text.Equals(TypeWords.Any, StringComparison.OrdinalIgnoreCase) || TypeWords.TryFind(scalar.Text.Trim(), out _, out _)
            || context.Vocabulary.Types.Keys.Contains(scalar.Text.Trim(), StringComparer.OrdinalIgnoreCase));

    private static SchemaTypeReading ReadName(SpecNode node, string what, ReaderContext context)
    {
        if (node is not SpecScalar { Type: ScalarType.String or ScalarType.Null } scalar)
        {
            context.Nodes.WrongKind(node, what, "a string");
            return SchemaTypeReading.None;
        }

        var names = context.Vocabulary.Types;
        if (scalar.Type == ScalarType.String && names.TryGetValue(scalar.Text, out var type))
        {
            return new SchemaTypeReading(type, null);
        }

        return ReadWord(scalar, context) ?? Unknown(scalar, context);
    }

    private static SchemaTypeReading? ReadWord(SpecScalar scalar, ReaderContext context)
    {
        var word = Word(scalar.Text, context);
        if (word == Null)
        {
            ReportReadAs(scalar, context.Vocabulary.Types.ContainsKey(Null) ? "'null'" : "'nullable: true'", context);
            return new SchemaTypeReading(SchemaTypes.Null, null);
        }

        if (word.Equals(TypeWords.Any, StringComparison.OrdinalIgnoreCase))
        {
            ReportReadAs(scalar, "any JSON", context);
            return SchemaTypeReading.None;
        }

        string? format = null;
        var name = context.Vocabulary.Types.Keys.FirstOrDefault(key => key.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (name is null && !TypeWords.TryFind(word, out name, out format))
        {
            return null;
        }

        ReportReadAs(scalar, format is null ? $"'{name}'" : $"'{name}' with 'format: {format}'", context);
        var implied = format is null ? null : new SpecScalar(format, isQuoted: true, scalar.Source, scalar.Start, scalar.End);
        return new SchemaTypeReading(context.Vocabulary.Types[name], implied);
    }

    // A word with a slip of the pen is the type that it is nearest to.
    private static string Word(string text, ReaderContext context)
    {
        var word = text.Trim();
        return word == Null || TypeWords.TryFind(word, out _, out _) ? word : Suggestion.MeantBy(word, [.. context.Vocabulary.Types.Keys, TypeWords.Any, Null]) ?? word;
    }

    private static SchemaTypeReading Unknown(SpecScalar scalar, ReaderContext context)
    {
        var didYouMean = DidYouMean.Text(scalar.Text, context.Vocabulary.Types.Keys);
        context.Diagnostics.Report(Problems.UnknownType(scalar.Location, scalar.Text, didYouMean));
        return SchemaTypeReading.None;
    }

    private static void ReportReadAs(SpecScalar scalar, string meant, ReaderContext context) =>
        context.Diagnostics.Report(Problems.ReadAs(scalar.Location, $"type: {scalar.Text}", meant));
}

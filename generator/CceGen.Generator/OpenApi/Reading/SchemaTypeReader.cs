using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Reads <c>type</c>.</summary>
internal static class SchemaTypeReader
{
    private const string Null = "null";

    public static SchemaTypes Read(SpecEntry? entry, ReaderContext context) => entry?.Value switch
    {
        null => SchemaTypes.None,
        SpecSequence sequence => ReadList(entry, sequence, context),
        _ => ReadName(entry.Value, entry.Name, context),
    };

    // A list is read in every version: who writes one means it, and null can only be meant in one.
    private static SchemaTypes ReadList(SpecEntry entry, SpecSequence sequence, ReaderContext context)
    {
        var types = SchemaTypes.None;
        for (var index = 0; index < sequence.Items.Count; index++)
        {
            var item = sequence.Items[index];
            types |= item is SpecScalar { Text: Null } ? SchemaTypes.Null : ReadName(item, NodeReader.ItemName(entry, index), context);
        }

        return types;
    }

    private static SchemaTypes ReadName(SpecNode node, string what, ReaderContext context)
    {
        var names = context.Vocabulary.Types;
        switch (node)
        {
            case SpecScalar { Type: ScalarType.String } scalar when names.TryGetValue(scalar.Text, out var type):
                return type;
            case SpecScalar { Type: ScalarType.String } scalar:
                var didYouMean = DidYouMean.Text(scalar.Text, names.Keys);
                context.Diagnostics.Report(Problems.UnknownType(scalar.Location, scalar.Text, didYouMean));
                return scalar.Text == Null ? SchemaTypes.Null : SchemaTypes.None;
            default:
                context.Nodes.WrongKind(node, what, "a string");
                return SchemaTypes.None;
        }
    }
}

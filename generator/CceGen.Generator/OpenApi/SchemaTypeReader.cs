using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Reads <c>type</c>.</summary>
internal static class SchemaTypeReader
{
    private static readonly Dictionary<string, SchemaType> Types = new(StringComparer.Ordinal)
    {
        ["string"] = SchemaType.String,
        ["integer"] = SchemaType.Integer,
        ["number"] = SchemaType.Number,
        ["boolean"] = SchemaType.Boolean,
        ["array"] = SchemaType.Array,
        ["object"] = SchemaType.Object,
    };

    public static SchemaType Read(SpecEntry? entry, ReaderContext context)
    {
        switch (entry?.Value)
        {
            case null:
            case SpecSequence: // OpenAPI 3.1's list of types, which SchemaSupport finds.
                return SchemaType.None;
            case SpecScalar { Type: ScalarType.String } scalar when Types.TryGetValue(scalar.Text, out var type):
                return type;
            case SpecScalar { Type: ScalarType.String } scalar:
                var didYouMean = DidYouMean.Text(scalar.Text, Types.Keys);
                context.Diagnostics.Report(Problems.UnknownType(scalar.Location, scalar.Text, didYouMean));
                return SchemaType.None;
            default:
                context.Nodes.WrongKind(entry.Value, entry.Name, "a string");
                return SchemaType.None;
        }
    }
}

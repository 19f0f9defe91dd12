using System;
using System.Linq;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>Finds the keywords that make a schema one which no type can be made for yet.</summary>
internal static class SchemaSupport
{
    public static readonly string[] UnsupportedKeywords = ["oneOf", "anyOf", "not", "patternProperties", "prefixItems"];

    /// <summary>The first such key in the order of the text, or null.</summary>
    public static SpecScalar? Check(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        var isUnion = mapping.Entries.Any(static entry => IsUnionKeyword(entry) && !IsSingle(entry));
        if (!isUnion && mapping.Find("discriminator") is { } discriminator)
        {
            // On a base class, which can be read and written without it.
            diagnostics.Report(Problems.DiscriminatorIgnored(discriminator.Key.Location));
        }

        return mapping.Entries.FirstOrDefault(entry => IsUnsupported(entry, isUnion))?.Key;
    }

    /// <summary>Whether the entry is a union of one schema, which is that schema. Some generators write such a one to put <c>nullable</c> beside a <c>$ref</c>.</summary>
    public static bool IsSingle(SpecEntry entry) => IsUnionKeyword(entry) && entry.Value is SpecSequence { Items.Count: 1 };

    private static bool IsUnionKeyword(SpecEntry entry) => entry.Name is "oneOf" or "anyOf";

    private static bool IsUnsupported(SpecEntry entry, bool isUnion) => entry.Name switch
    {
        "type" or "items" => entry.Value is SpecSequence,
        "discriminator" => isUnion,
        _ => Array.IndexOf(UnsupportedKeywords, entry.Name) >= 0 && !IsSingle(entry),
    };
}

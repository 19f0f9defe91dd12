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
        var isUnion = mapping.Find("oneOf") is not null || mapping.Find("anyOf") is not null;
        if (!isUnion && mapping.Find("discriminator") is { } discriminator)
        {
            // On a base class, which can be read and written without it.
            diagnostics.Report(DiagnosticId.KeywordIgnored, discriminator.Key.Location, discriminator.Name, "Schema Object");
        }

        return mapping.Entries.FirstOrDefault(entry => IsUnsupported(entry, isUnion))?.Key;
    }

    private static bool IsUnsupported(SpecEntry entry, bool isUnion) => entry.Name switch
    {
        "type" or "items" => entry.Value is SpecSequence,
        "discriminator" => isUnion,
        _ => Array.IndexOf(UnsupportedKeywords, entry.Name) >= 0,
    };
}

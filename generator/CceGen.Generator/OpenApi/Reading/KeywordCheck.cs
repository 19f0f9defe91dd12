using System;
using CceGen.Generator.OpenApi.Vocabularies;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi.Reading;

/// <summary>Compares the keys of an object with its table, so that none is skipped unsaid; extensions (<c>x-…</c>) are nobody's mistake.</summary>
internal static class KeywordCheck
{
    /// <summary>Reports the keys that are unknown or without effect.</summary>
    /// <param name="keywords">What the object has.</param>
    /// <param name="mapping">The object in the text.</param>
    /// <param name="otherLine">The line of versions that foreign keywords belong to.</param>
    /// <param name="diagnostics">What is reported.</param>
    public static void Check(this KeywordTable keywords, SpecMapping mapping, string otherLine, DiagnosticBag diagnostics)
    {
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            var entry = mapping.Entries[index];
            if (KeywordTable.IsExtension(entry.Name))
            {
                continue;
            }

            var use = keywords.UseOf(entry.Name);
            if (use is null)
            {
                var didYouMean = DidYouMean.Text(entry.Name, keywords.Keywords);
                diagnostics.Report(Problems.UnknownKeyword(entry.Key.Location, entry.Name, keywords.ObjectName, didYouMean));
            }
            else if (use == KeywordUse.Foreign)
            {
                diagnostics.Report(Problems.UnknownKeyword(entry.Key.Location, entry.Name, keywords.ObjectName, $"; it belongs to {otherLine}"));
            }
            else if (use is KeywordUse.Ignored or KeywordUse.Unenforced)
            {
                // An attribute may enforce it.
                diagnostics.Report(Problems.KeywordIgnored(entry.Key.Location, entry.Name, keywords.ObjectName), entry.Value);
            }
        }
    }

    /// <summary>
    /// Reports the siblings of a <c>$ref</c> that have no effect. Texts are allowed as siblings: OpenAPI 3.0 has them
    /// ignored, and nothing is lost by it. <paramref name="alsoRead"/> is what the caller reads nevertheless.
    /// </summary>
    public static void CheckBesideReference(this KeywordTable keywords, SpecMapping mapping, DiagnosticBag diagnostics, params string[] alsoRead)
    {
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            var entry = mapping.Entries[index];
            if (entry.Name is "$ref" or "summary" or "description" || Array.IndexOf(alsoRead, entry.Name) >= 0 || KeywordTable.IsExtension(entry.Name) ||
                keywords.UseOf(entry.Name) == KeywordUse.Silent)
            {
                continue;
            }

            diagnostics.Report(Problems.IgnoredBesideReference(entry.Key.Location, entry.Name, keywords.ObjectName));
        }
    }
}

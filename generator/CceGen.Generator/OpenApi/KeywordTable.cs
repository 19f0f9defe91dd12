using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.OpenApi;

/// <summary>
/// The keywords of one OpenAPI object. Every key of an object goes through the table, so that none is skipped unsaid:
/// a key that is not in it is reported as unknown, extensions (<c>x-…</c>) excepted.
/// </summary>
internal sealed class KeywordTable(string objectName, string[] read, string[]? silent = null, string[]? ignored = null)
{
    private readonly Dictionary<string, KeywordUse> _uses = Uses(read, silent ?? [], ignored ?? []);

    public static bool IsExtension(string keyword) => keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Reports the keys that are unknown or without effect.</summary>
    public void Check(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            if (IsExtension(entry.Name))
            {
                continue;
            }

            if (!_uses.TryGetValue(entry.Name, out var use))
            {
                var didYouMean = DidYouMean.Text(entry.Name, _uses.Keys);
                diagnostics.Report(Problems.UnknownKeyword(entry.Key.Location, entry.Name, objectName, didYouMean));
            }
            else if (use == KeywordUse.Ignored)
            {
                diagnostics.Report(Problems.KeywordIgnored(entry.Key.Location, entry.Name, objectName));
            }
        }
    }

    /// <summary>
    /// Reports what stands beside a <c>$ref</c> and has no effect there. Texts may stand there: OpenAPI 3.0 has them
    /// ignored, and nothing is lost by it. <paramref name="alsoRead"/> is what the caller reads nevertheless.
    /// </summary>
    public void CheckBesideReference(SpecMapping mapping, DiagnosticBag diagnostics, params string[] alsoRead)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Name is "$ref" or "summary" or "description" || Array.IndexOf(alsoRead, entry.Name) >= 0 || IsExtension(entry.Name) ||
                (_uses.TryGetValue(entry.Name, out var use) && use == KeywordUse.Silent))
            {
                continue;
            }

            diagnostics.Report(Problems.IgnoredBesideReference(entry.Key.Location, entry.Name, objectName));
        }
    }

    private static Dictionary<string, KeywordUse> Uses(string[] read, string[] silent, string[] ignored)
    {
        var uses = new Dictionary<string, KeywordUse>(StringComparer.Ordinal);
        Add(read, KeywordUse.Read);
        Add(silent, KeywordUse.Silent);
        Add(ignored, KeywordUse.Ignored);
        return uses;

        void Add(string[] keywords, KeywordUse use)
        {
            foreach (var keyword in keywords)
            {
                uses.Add(keyword, use);
            }
        }
    }
}

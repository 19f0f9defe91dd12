using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>The keys of nswag.json outside the options, today's and those of older versions; letter case does not matter.</summary>
internal static class NSwagKeys
{
    public static readonly string[] Root =
        ["runtime", "defaultVariables", "documentGenerator", "codeGenerators", "swaggerGenerator", "$schema"];

    public static readonly string[] DocumentGenerator = ["documentGenerator", "swaggerGenerator"];

    public static readonly string[] FromDocument = ["fromDocument", "fromSwagger"];

    public static readonly string[] FromDocumentMembers = ["json", "url", "output", "newLineBehavior"];

    public static readonly string[] Client = ["openApiToCSharpClient", "swaggerToCSharpClient"];

    public static readonly string[] CodeGenerators =
    [
        "openApiToCSharpClient", "swaggerToCSharpClient", "openApiToCSharpController", "swaggerToCSharpController",
        "openApiToTypeScriptClient", "swaggerToTypeScriptClient",
    ];

    public static SpecEntry? Find(SpecMapping mapping, params string[] names)
    {
        foreach (var entry in mapping.Entries)
        {
            if (IsOneOf(entry.Name, names))
            {
                return entry;
            }
        }

        return null;
    }

    public static bool IsOneOf(string name, IEnumerable<string> names)
    {
        foreach (var candidate in names)
        {
            if (string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static void ReportUnknown(SpecMapping mapping, string[] known, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!IsOneOf(entry.Name, known))
            {
                ReportUnknown(entry.Key, known, diagnostics);
            }
        }
    }

    public static void ReportUnknown(SpecScalar key, IEnumerable<string> known, DiagnosticBag diagnostics)
    {
        var didYouMean = Suggestion.For(key.Text, known) is { } suggestion ? $"; did you mean '{suggestion}'?" : string.Empty;
        diagnostics.Report(Problems.UnknownOption(key.Location, key.Text, didYouMean));
    }
}

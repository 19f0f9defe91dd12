using System;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>Reads the section <c>documentGenerator</c>: which document the client is made from.</summary>
internal static class NSwagDocumentReader
{
    /// <summary>NSwag writes this where nothing was entered.</summary>
    private const string UntouchedUrl = "http://redocly.github.io/redoc/openapi.yaml";

    /// <summary>The document, or null when the section names none that can be a file of the project.</summary>
    public static NSwagDocument? Read(SpecMapping? section, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        if (section is not { Entries.Count: > 0 })
        {
            return null;
        }

        // The first property selects the generator, as in NSwag.
        var entry = section.Entries[0];
        if (!NSwagKeys.IsOneOf(entry.Name, NSwagKeys.FromDocument))
        {
            return ReadOutput(entry, variables, diagnostics);
        }

        if (entry.Value is not SpecMapping source)
        {
            return null;
        }

        NSwagKeys.ReportUnknown(source, NSwagKeys.FromDocumentMembers, diagnostics);

        // NSwag looks at url only when json is empty; most files with the one carry a left-over of the other.
        return Text(source, "json") is { } json
            ? ReadJson(json, variables, diagnostics)
            : Text(source, "url") is { } url ? ReadUrl((SpecScalar)url.Value, variables, diagnostics) : null;
    }

    private static NSwagDocument? ReadJson(SpecEntry json, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        var value = (SpecScalar)json.Value;
        var isDocument = value.Text.TrimStart().StartsWith("{", StringComparison.Ordinal) || value.Text.IndexOf('\n') >= 0;
        if (!isDocument)
        {
            return ReadUrl(value, variables, diagnostics);
        }

        return new NSwagDocument(null, value.Location);
    }

    // What another generator writes is a document like any other.
    private static NSwagDocument? ReadOutput(SpecEntry generator, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        if (generator.Value is SpecMapping source && Text(source, "output") is { } output)
        {
            return ReadUrl((SpecScalar)output.Value, variables, diagnostics);
        }

        diagnostics.Report(Problems.DocumentGeneratorNotSupported(
            generator.Key.Location,
            generator.Name,
            "write the OpenAPI document of that project to a file and set 'fromDocument.url' to its path"));
        return null;
    }

    private static NSwagDocument? ReadUrl(SpecScalar url, NSwagVariables variables, DiagnosticBag diagnostics)
    {
        if (variables.Fill(url) is not { } text || string.Equals(text, UntouchedUrl, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Report(Problems.DocumentIsRemote(url.Location, text));
            return null;
        }

        return new NSwagDocument(text, url.Location);
    }

    private static SpecEntry? Text(SpecMapping source, string name) =>
        NSwagKeys.Find(source, name) is { Value: SpecScalar { Type: not ScalarType.Null, Text.Length: > 0 } } entry ? entry : null;
}

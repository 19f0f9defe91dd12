using System;
using System.Threading;
using CceGen.Generator.Primitives;
using CceGen.Generator.Spec;

namespace CceGen.Generator.Options;

/// <summary>
/// Reads an nswag.json as NSwag does (any letter case, comments, old names), but says where something in it is unknown,
/// invalid or without effect. What is not about a C# client made from a document is left alone.
/// </summary>
internal static class NSwagConfigReader
{
    /// <param name="property">The value of an MSBuild property by its name; null or empty when it is not set or not visible.</param>
    public static NSwagConfig Read(
        string text, string path, Func<string, string?> property, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var nothing = new NSwagConfig(path, HasClientSection: false, EquatableArray<OptionValue>.Empty, DocumentUrl: null, DocumentUrlLocation: null);
        if (SpecParser.Parse(text, path, diagnostics, cancellationToken) is not { } node
            || AsMapping(node, "nswag.json", diagnostics) is not { } root)
        {
            return nothing;
        }

        NSwagKeys.ReportUnknown(root, NSwagKeys.Root, diagnostics);
        var variables = ReadVariables(root, property, diagnostics);
        if (ReadClientSection(root, diagnostics) is not { } client)
        {
            return nothing;
        }

        var document = NSwagDocumentReader.Read(Section(root, diagnostics, NSwagKeys.DocumentGenerator), variables, diagnostics);
        var options = NSwagClientReader.Read(client, variables, diagnostics);
        return new NSwagConfig(path, HasClientSection: true, options, document?.Url, document?.Url is null ? null : document.Location)
        {
            EmbeddedDocument = document is { Url: null } ? document.Location.Span.Start : null,
        };
    }

    /// <summary>The section of the C# client; null when there is none, after a report.</summary>
    private static SpecMapping? ReadClientSection(SpecMapping root, DiagnosticBag diagnostics)
    {
        var entry = NSwagKeys.Find(root, "codeGenerators");
        if (Section(root, diagnostics, "codeGenerators") is { } generators)
        {
            NSwagKeys.ReportUnknown(generators, NSwagKeys.CodeGenerators, diagnostics);
            entry = NSwagKeys.Find(generators, NSwagKeys.Client) ?? entry;
            if (Section(generators, diagnostics, NSwagKeys.Client) is { } client)
            {
                return client;
            }
        }

        diagnostics.Report(Problems.NoClientSection(entry?.Key.Location ?? root.Location));
        return null;
    }

    private static NSwagVariables ReadVariables(SpecMapping root, Func<string, string?> property, DiagnosticBag diagnostics)
    {
        var variables = new NSwagVariables(property, diagnostics);
        if (property(NSwagVariables.Property) is { Length: > 0 } given)
        {
            variables.Give(given, root.Location);
        }

        if (NSwagKeys.Find(root, "defaultVariables")?.Value is SpecScalar { Type: not ScalarType.Null } defaults)
        {
            variables.Define(defaults);
        }

        return variables;
    }

    private static SpecMapping? Section(SpecMapping parent, DiagnosticBag diagnostics, params string[] names) =>
        NSwagKeys.Find(parent, names) is { Value: not SpecScalar { Type: ScalarType.Null } } entry
            ? AsMapping(entry.Value, entry.Name, diagnostics)
            : null;

    private static SpecMapping? AsMapping(SpecNode node, string name, DiagnosticBag diagnostics)
    {
        if (node is SpecMapping mapping)
        {
            return mapping;
        }

        diagnostics.Report(Problems.InvalidOptionValue(node.Location, name, OptionText.Of(node), "an object"));
        return null;
    }
}

using System;
using System.Threading;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>Text to located tree: the one door to YAML and JSON.</summary>
internal static class SpecParser
{
    /// <summary>The root of the tree, or null after a syntax error was reported.</summary>
    public static SpecNode? Parse(string text, string path, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        Parse(new SpecText(text, path), diagnostics, cancellationToken);

    /// <inheritdoc cref="Parse(string, string, DiagnosticBag, CancellationToken)"/>
    public static SpecNode? Parse(SpecText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var first = FirstCharacter(source);
        if (first == source.Text.Length)
        {
            diagnostics.Report(Problems.SyntaxError(source.Locate(source.Start, source.Start), "The file is empty"));
            return null;
        }

        if (!source.IsEmbedded && IsJsonPath(source.Path))
        {
            return new JsonSpecParser(source, diagnostics, cancellationToken).Parse();
        }

        return source.Text[first] is '{' or '['
            ? ParseJsonOrFlow(source, diagnostics, cancellationToken)
            : new BlockYamlParser(source, diagnostics, cancellationToken).Parse() ?? new YamlSpecParser(source, diagnostics, cancellationToken).Parse();
    }

    /// <summary>A text that starts with a bracket is JSON or YAML's flow style. JSON is tried first: it is read much faster.</summary>
    private static SpecNode? ParseJsonOrFlow(SpecText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var jsonDiagnostics = new DiagnosticBag();
        var json = new JsonSpecParser(source, jsonDiagnostics, cancellationToken);
        if (json.Parse() is { } root)
        {
            diagnostics.AddRange(jsonDiagnostics);
            return root;
        }

        var yamlDiagnostics = new DiagnosticBag();
        var yaml = new YamlSpecParser(source, yamlDiagnostics, cancellationToken);
        var flow = yaml.Parse();

        // Neither language: the one that understood more of the text names the mistake.
        diagnostics.AddRange(flow is null && json.ErrorOffset >= yaml.ErrorOffset ? jsonDiagnostics : yamlDiagnostics);
        return flow;
    }

    private static bool IsJsonPath(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".nswag", StringComparison.OrdinalIgnoreCase);

    private static int FirstCharacter(SpecText source)
    {
        var position = source.Start;
        while (position < source.Text.Length && char.IsWhiteSpace(source.Text[position]))
        {
            position++;
        }

        return position;
    }
}

using System.Threading;
using CceGen.Generator.Primitives;
using SharpYaml;

namespace CceGen.Generator.Spec;

/// <summary>YAML to located tree.</summary>
internal sealed class YamlSpecParser(SpecText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>Where the text stopped being YAML, if it did.</summary>
    public int ErrorOffset { get; private set; }

    public SpecNode? Parse()
    {
        // SharpYaml takes the character for the end of the text and would drop the rest in silence.
        var nul = source.Text.IndexOf('\0');
        if (nul >= 0)
        {
            return Fail(source.Locate(nul, nul + 1), "Character U+0000 is not allowed", diagnostics);
        }

        if (YamlDialect.IsMisread(source.Text))
        {
            return Parse(YamlDialect.Rewritten(source), diagnostics);
        }

        var plainDiagnostics = new DiagnosticBag();
        if (Parse(YamlDialect.Plain(source), plainDiagnostics) is { } root)
        {
            diagnostics.AddRange(plainDiagnostics);
            return root;
        }

        var rewritten = YamlDialect.Rewritten(source);
        if (!rewritten.IsRewritten)
        {
            diagnostics.AddRange(plainDiagnostics);
            return null;
        }

        // Both may fail: the one that understood more of the text names the mistake.
        var plainError = ErrorOffset;
        var rewrittenDiagnostics = new DiagnosticBag();
        root = Parse(rewritten, rewrittenDiagnostics);
        var isPlainBetter = root is null && plainError > ErrorOffset;
        diagnostics.AddRange(isPlainBetter ? plainDiagnostics : rewrittenDiagnostics);
        ErrorOffset = isPlainBetter ? plainError : ErrorOffset;
        return root;
    }

    private SpecNode? Parse(YamlDialect dialect, DiagnosticBag found)
    {
        var errors = new YamlErrorLocator(source);
        var events = new YamlSource(source, dialect);
        var reader = new YamlTreeReader(source, events, errors, found, cancellationToken);
        try
        {
            var root = reader.Read();
            ErrorOffset = reader.ErrorOffset;
            return root;
        }
        catch (YamlException exception)
        {
            var (location, message) = errors.Explain(exception, events);
            return Fail(location, message, found);
        }
    }

    private SpecNode? Fail(LocationInfo location, string message, DiagnosticBag found)
    {
        ErrorOffset = location.Span.Start;
        found.Report(Problems.SyntaxError(location, message));
        return null;
    }
}

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
            return Fail(source.Locate(nul, nul + 1), "The character U+0000 is not allowed in YAML.");
        }

        return Parse(YamlDialect.Plain(source), out var isIndicatorRefused) ?? (isIndicatorRefused
            ? Parse(YamlDialect.WithIndicatorsHidden(source), out _)
            : null);
    }

    private SpecNode? Parse(YamlDialect dialect, out bool isIndicatorRefused)
    {
        isIndicatorRefused = false;
        var errors = new YamlErrorLocator(source);
        var events = new YamlSource(source, dialect);
        var reader = new YamlTreeReader(source, events, errors, diagnostics, cancellationToken);
        try
        {
            var root = reader.Read();
            ErrorOffset = reader.ErrorOffset;
            return root;
        }
        catch (YamlException exception) when (dialect.IsIndicatorRefused(exception))
        {
            isIndicatorRefused = true;
            return null;
        }
        catch (YamlException exception)
        {
            var (location, message) = errors.Explain(exception, events);
            return Fail(location, message);
        }
    }

    private SpecNode? Fail(LocationInfo location, string message)
    {
        ErrorOffset = location.Span.Start;
        diagnostics.Report(DiagnosticId.SyntaxError, location, message);
        return null;
    }
}

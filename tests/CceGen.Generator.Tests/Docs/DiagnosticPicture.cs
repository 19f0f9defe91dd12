using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CceGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CceGen.Generator.Tests.Docs;

/// <summary>
/// Draws what an editor shows of a diagnostic: the lines around it, the wavy line below the mistake, the message. Place and
/// message are those that the generator reports.
/// </summary>
internal static partial class DiagnosticPicture
{
    private const int LinesBefore = 7;
    private const int LinesAfter = 1;
    private const int LineHeight = 22;
    private const int Left = 64;
    private const int Top = 62;
    private const int Width = 720;

    /// <summary>The advance of a character of the font; every run of text is stretched to it, whatever font there is.</summary>
    private const double Advance = 8.4;

    public static string Draw(string fileName, string document)
    {
        var run = GeneratorHost.Create(TestFile.Document(fileName, document)).Run();
        var diagnostic = Assert.Single(run.WarningsAndErrors);
        var span = diagnostic.Location.GetLineSpan().Span;
        var lines = document.Split('\n');
        var first = Math.Max(0, span.Start.Line - LinesBefore);
        var last = Math.Min(lines.Length - 1, span.Start.Line + LinesAfter);
        var height = Top + ((last - first + 1) * LineHeight) + 116;

        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img" aria-labelledby="title">""");
        Line(svg, $"""<title id="title">{Escape($"{fileName} in an editor: line {span.Start.Line + 1} is underlined, {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")}</title>""");
        Line(svg, Style);
        Line(svg, $"""<rect class="window" x="0.5" y="0.5" width="{Width - 1}" height="{height - 1}" rx="8"/>""");
        Line(svg, $"""<path class="bar" d="M1 40V9a8 8 0 0 1 8-8h{Width - 18}a8 8 0 0 1 8 8v31z"/>""");
        Line(svg, """<rect class="tab" x="16" y="8" width="150" height="33"/><rect class="accent" x="16" y="8" width="150" height="2"/>""");
        Text(svg, "plain", 32, 30, fileName);
        for (var index = first; index <= last; index++)
        {
            var y = Top + ((index - first) * LineHeight);
            Text(svg, index == span.Start.Line ? "plain" : "number", Left - 16 - (Digits(index + 1) * Advance), y, Invariant(index + 1));
            WriteTokens(svg, lines[index], y);
        }

        var markY = Top + ((span.Start.Line - first) * LineHeight) + 5;
        Line(svg, $"""<path class="wave" d="{Wave(Left + (span.Start.Character * Advance), markY, (span.End.Character - span.Start.Character) * Advance)}"/>""");
        WriteMessage(svg, diagnostic, fileName, span, Top + ((last - first + 1) * LineHeight));
        Line(svg, "</svg>");
        return svg.ToString();
    }

    private const string Style = """
        <style>
        svg { --window: #ffffff; --line: #d0d7de; --bar: #f0f2f5; --plain: #1f2328; --number: #8c959f; --key: #0550ae; --value: #0a3069; --sign: #57606a; --error: #cf222e; --box: #fff5f5; --accent: #0969da }
        @media (prefers-color-scheme: dark) { svg { --window: #0d1117; --line: #30363d; --bar: #161b22; --plain: #e6edf3; --number: #6e7681; --key: #79c0ff; --value: #a5d6ff; --sign: #8b949e; --error: #ff7b72; --box: #251416; --accent: #2f81f7 } }
        text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre }
        .window { fill: var(--window); stroke: var(--line) }
        .bar { fill: var(--bar) }
        .tab { fill: var(--window) }
        .accent { fill: var(--accent) }
        .plain { fill: var(--plain) }
        .number { fill: var(--number) }
        .key { fill: var(--key) }
        .value { fill: var(--value) }
        .sign { fill: var(--sign) }
        .error { fill: var(--error) }
        .wave { fill: none; stroke: var(--error); stroke-width: 1.4 }
        .box { fill: var(--box); stroke: var(--error) }
        .ruler { stroke: var(--line) }
        .cross { stroke: var(--window); stroke-width: 1.6 }
        </style>
        """;

    private static void WriteTokens(StringBuilder svg, string line, int y)
    {
        foreach (Match token in Token().Matches(line))
        {
            var kind = token.Groups["key"].Success ? "key" : token.Groups["sign"].Success ? "sign" : "value";
            Text(svg, kind, Left + (token.Index * Advance), y, token.Value);
        }
    }

    private static void WriteMessage(StringBuilder svg, Diagnostic diagnostic, string fileName, Microsoft.CodeAnalysis.Text.LinePositionSpan span, int y)
    {
        var place = FormattableString.Invariant($"{fileName}({span.Start.Line + 1},{span.Start.Character + 1})");
        Line(svg, $"""<path class="ruler" d="M0.5 {y - 2}.5H{Width - 1}"/>""");
        Text(svg, "number", 24, y + 22, "PROBLEMS  1");
        Line(svg, $"""<rect class="box" x="16.5" y="{y + 34}.5" width="{Width - 33}" height="64" rx="5"/>""");
        Line(svg, $"""<circle class="error" cx="38" cy="{y + 55}" r="8"/><path class="cross" d="M35 {y + 52}l6 6m0-6l-6 6"/>""");
        Text(svg, "plain", 56, y + 60, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Text(svg, "error", 56, y + 84, diagnostic.Id);
        Text(svg, "sign", 56 + ((diagnostic.Id.Length + 2) * Advance), y + 84, place);
    }

    private static string Wave(double x, double y, double width)
    {
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}"));
        for (var step = 0; step * 3 < width; step++)
        {
            path.Append(step % 2 == 0 ? "l3 3" : "l3 -3");
        }

        return path.ToString();
    }

    private static void Text(StringBuilder svg, string kind, double x, double y, string text) => Line(
        svg,
        string.Create(CultureInfo.InvariantCulture, $"""<text class="{kind}" x="{x:0.#}" y="{y:0.#}" textLength="{text.Length * Advance:0.#}" lengthAdjust="spacingAndGlyphs">{Escape(text)}</text>"""));

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Digits(int number) => Invariant(number).Length;

    private static void Line(StringBuilder svg, string text) => svg.Append(text).Append('\n');

    [GeneratedRegex(@"(?<key>[\w$/{}-]+)(?=:)|(?<sign>[:{}\[\],])|(?<value>[^\s:{}\[\],]+)")]
    private static partial Regex Token();
}

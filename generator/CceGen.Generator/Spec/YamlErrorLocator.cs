using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using CceGen.Generator.Primitives;
using SharpYaml;

namespace CceGen.Generator.Spec;

/// <summary>
/// Turns SharpYaml's errors into what a person would say about the text, at the place a person would mend. A YAML scanner
/// notices most mistakes later than where they are: a forgotten quote at the next quote, a forgotten bracket lines below.
/// </summary>
internal sealed class YamlErrorLocator(SpecText source)
{
    private static readonly Regex PositionPrefix = new(@"^(\(Lin: \d+, Col: \d+, Chr: \d+\)( - )?)+: ", RegexOptions.CultureInvariant);

    private readonly string _text = source.Text;

    public SpecScalar? LastScalar { get; set; }

    /// <summary>The offsets of the brackets that are still open.</summary>
    public Stack<int> OpenBrackets { get; } = new();

    public (LocationInfo Location, string Message) Explain(YamlException exception, YamlSource events)
    {
        var message = PositionPrefix.Replace(exception.Message, string.Empty).TrimEnd('.');
        var start = events.Offset(exception.Start);
        var end = events.Offset(exception.End);
        if (Has(message, "unexpected end of stream"))
        {
            return (Line(start, start), "Unterminated string; the closing quote is missing");
        }

        if (Has(message, "tab character"))
        {
            return Tab(end);
        }

        if (Has(message, "unknown escape"))
        {
            return (Line(end, end + 2), "Unknown escape sequence; in single quotes '\\' needs no escape");
        }

        if (LastScalar is { IsQuoted: true } quoted && EndsOnLaterLine(quoted, start))
        {
            return UnclosedQuote(quoted.Location.Span);
        }

        if (OpenBrackets.Count > 0 && (start == _text.Length || source.LineOf(OpenBrackets.Peek()) != source.LineOf(start)))
        {
            var bracket = OpenBrackets.Peek();
            return (Line(bracket, bracket + 1), $"'{_text[bracket]}' is not closed");
        }

        return Has(message, "cannot start any token") ? BadCharacter(start) : Structure(message, start, end);
    }

    private (LocationInfo Location, string Message) Structure(string message, int start, int end)
    {
        if (Has(message, "Mapping values are not allowed"))
        {
            return UnexpectedColon(start);
        }

        if (Has(message, "could not find expected ':'"))
        {
            return MissingColon(LineAbove(start));
        }

        var isFirstOnLine = source.IndentEnd(source.LineOf(start)) == start;
        if (isFirstOnLine && (Has(message, "did not find expected key") || Has(message, "did not find expected '-'")))
        {
            return (WholeLine(source.LineOf(start)), "Inconsistent indentation; no line above has the same");
        }

        return Has(message, "did not find expected key")
            ? (Line(start, end), "Unexpected text after the value; put the whole value in quotes")
            : (Line(start, end), message);
    }

    private (LocationInfo Location, string Message) UnexpectedColon(int colon)
    {
        var line = source.LineOf(colon);
        if (LastScalar is not { IsQuoted: false } plain || !EndsOnLaterLine(plain, colon))
        {
            return (Line(colon, colon + 1), "Unexpected ': '; put the value in quotes if it contains it");
        }

        // A plain text runs on over the lines that are indented deeper. Where it starts a line itself, it was meant as a key.
        var start = plain.Location.Span.Start;
        var startLine = source.LineOf(start);
        var isKey = source.IndentEnd(startLine) == start
            && start - source.LineStart(startLine) == source.IndentEnd(line) - source.LineStart(line);
        return isKey
            ? MissingColon(LineAbove(source.LineStart(line)))
            : (WholeLine(line), "Inconsistent indentation; the line continues the value above it");
    }

    private (LocationInfo Location, string Message) MissingColon(int line) =>
        (WholeLine(line), "': ' is missing on this line");

    private (LocationInfo Location, string Message) UnclosedQuote(SourceSpan span) =>
        (Line(span.Start, span.Start), string.Format(
            CultureInfo.InvariantCulture,
            "Unterminated string; the next quote is in line {0}",
            span.EndLine + 1));

    private (LocationInfo Location, string Message) BadCharacter(int start)
    {
        if (start == _text.Length)
        {
            return (Line(start, start), "A value is expected, but the text ends");
        }

        var first = source.IndentEnd(source.LineOf(start));
        var tab = _text.IndexOf('\t', start, Math.Max(0, first - start));
        return tab >= 0
            ? Tab(tab)
            : (Line(start, start + 1), $"A value cannot start with '{_text[start]}'; put it in quotes");
    }

    private (LocationInfo Location, string Message) Tab(int position) =>
        (Line(position, position + 1), "A tab cannot indent a line in YAML; use spaces");

    private bool EndsOnLaterLine(SpecScalar scalar, int offset)
    {
        var span = scalar.Location.Span;
        return span.StartLine != span.EndLine && span.EndLine == source.LineOf(offset) && span.Start + span.Length <= offset;
    }

    /// <summary>The nearest line above the line of an offset that is neither blank nor a comment.</summary>
    private int LineAbove(int offset)
    {
        var line = Math.Max(source.LineOf(offset) - 1, 0);
        while (line > 0 && (source.TrimmedLineEnd(line) <= source.IndentEnd(line) || _text[source.IndentEnd(line)] == '#'))
        {
            line--;
        }

        return line;
    }

    private LocationInfo WholeLine(int line)
    {
        var start = source.IndentEnd(line);
        return source.Locate(start, Math.Max(start, source.TrimmedLineEnd(line)));
    }

    /// <summary>From start to end, but not over the end of the line: a mark that spans half a file helps nobody.</summary>
    private LocationInfo Line(int start, int end)
    {
        var lineEnd = Math.Max(start, source.TrimmedLineEnd(source.LineOf(start)));
        return source.Locate(start, end > start ? Math.Min(end, lineEnd) : lineEnd);
    }

    private static bool Has(string message, string part) => message.IndexOf(part, StringComparison.Ordinal) >= 0;
}

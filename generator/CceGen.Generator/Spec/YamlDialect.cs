using System;
using System.Text;
using SharpYaml;

namespace CceGen.Generator.Spec;

/// <summary>
/// What SharpYaml (YAML 1.1) refuses of YAML 1.2 is written for it in another way of the same length, so that its marks
/// stay true, and is put back in what it reads.
/// </summary>
internal sealed class YamlDialect
{
    private readonly SpecText _source;

    /// <summary>Characters of the private use area that the text does not use itself; the first stands for a colon, the second for a question mark.</summary>
    private readonly string _standIns;

    private YamlDialect(SpecText source, string standIns)
    {
        _source = source;
        _standIns = standIns;
    }

    public bool HidesIndicators => _standIns.Length > 0;

    public static YamlDialect Plain(SpecText source) => new(source, standIns: string.Empty);

    /// <summary>For texts with a colon or a question mark inside a plain scalar in brackets: <c>[https://example.com?a]</c>.</summary>
    public static YamlDialect WithIndicatorsHidden(SpecText source)
    {
        var colon = Unused(source.Text, '\uE000');
        return new YamlDialect(source, string.Concat(colon, Unused(source.Text, (char)(colon + 1))));
    }

    /// <summary>Whether SharpYaml stopped at a character that <see cref="WithIndicatorsHidden"/> would hide.</summary>
    public bool IsIndicatorRefused(YamlException exception)
    {
        var start = exception.Start.Index + _source.Start;
        return !HidesIndicators
            && (exception.Message.IndexOf("find unexpected ':'", StringComparison.Ordinal) >= 0
                || (start > 0 && start < _source.Text.Length && _source.Text[start] == '?'));
    }

    public string Write()
    {
        var text = new StringBuilder(_source.Text, _source.Start, _source.Text.Length - _source.Start, _source.Text.Length);
        LowerVersion(text);
        return (HidesIndicators ? HideIndicators(text.ToString()) : text).ToString();
    }

    public string Read(string value) =>
        HidesIndicators ? value.Replace(_standIns[0], ':').Replace(_standIns[1], '?') : value;

    // The directive %YAML 1.2 is refused, though the reader copes with what such documents contain.
    private void LowerVersion(StringBuilder text)
    {
        const string directive = "%YAML 1.";
        var position = _source.Text.IndexOf(directive, StringComparison.Ordinal);
        var minor = position + directive.Length;
        if (position >= 0 && minor < _source.Text.Length && position < _source.Text.IndexOf("---", StringComparison.Ordinal))
        {
            text[minor - _source.Start] = '1';
        }
    }

    /// <summary>Hides the indicators that are text by YAML 1.2: between characters of a plain scalar, without a blank around.</summary>
    private StringBuilder HideIndicators(string text)
    {
        var hidden = new StringBuilder(text);
        for (var position = 1; position + 1 < text.Length; position++)
        {
            var indicator = text[position] switch { ':' => 0, '?' => 1, _ => -1 };
            if (indicator >= 0 && IsText(text[position - 1]) && text[position - 1] is not ('"' or '\'') && IsText(text[position + 1]))
            {
                hidden[position] = _standIns[indicator];
            }
        }

        return hidden;
    }

    private static bool IsText(char character) => !char.IsWhiteSpace(character) && character is not (',' or '[' or ']' or '{' or '}');

    private static char Unused(string text, char first)
    {
        while (text.IndexOf(first) >= 0)
        {
            first++;
        }

        return first;
    }
}

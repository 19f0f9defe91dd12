using System.IO;
using SharpYaml;
using SharpYaml.Events;

namespace CceGen.Generator.Spec;

/// <summary>
/// The text as SharpYaml gets it. What this reader of YAML 1.1 rejects or misreads of YAML 1.2 is written for it in another
/// way, put back in what it reads, and each of its offsets leads to one of the text.
/// </summary>
internal sealed class YamlDialect
{
    private readonly YamlEdits _edits;
    private readonly YamlAliases? _aliases;
    private readonly YamlStandIns? _standIns;

    private YamlDialect(SpecText source, bool isRewritten)
    {
        _edits = new YamlEdits(source.Text, source.Start);
        if (isRewritten)
        {
            _standIns = new YamlStandIns(source.Text);
            _aliases = new YamlAliases(source.Text, _standIns.Token);
            new YamlBlockScanner(new YamlCursor(source, _edits, _aliases, _standIns)).Scan();
        }

        var text = _edits.Apply();
        Text = (_standIns?.HideLineBreaks(text) ?? text).ToString();
    }

    public string Text { get; }

    /// <summary>Whether the text is not the document's own.</summary>
    public bool IsRewritten => _edits.Count > 0;

    public static YamlDialect Plain(SpecText source) => new(source, isRewritten: false);

    public static YamlDialect Rewritten(SpecText source) => new(source, isRewritten: true);

    /// <summary>Whether SharpYaml may read the text without an error and mean something else by it.</summary>
    public static bool IsMisread(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            var isMisread = text[position] switch
            {
                '\u0085' or '\u2028' or '\u2029' => true,
                '?' => position > 0 && (text[position - 1] is '[' or '{' or ',' || YamlCursor.IsWhite(text[position - 1]))
                    && position + 1 < text.Length && !YamlCursor.IsWhite(text[position + 1]),
                _ => false,
            };
            if (isMisread)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The offset in the document.</summary>
    public int Offset(int index) => _edits.Original(index);

    public string Anchor(string name) => _aliases?.Anchor(name) ?? name;

    public string Value(Scalar scalar)
    {
        var value = scalar.Value;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && value.Length > 0 && value[value.Length - 1] == '\0')
        {
            // SharpYaml takes the end of the text for a character of a block scalar that no line break ends.
            value = value.Substring(0, value.Length - 1);
        }

        if (_aliases is null || _standIns is null)
        {
            return value;
        }

        return _aliases.Find(value) is { } hidden ? Parse(hidden) : _standIns.PutBack(value);
    }

    /// <summary>The value of a scalar that stands alone.</summary>
    private string Parse(string scalar)
    {
        var parser = Parser.CreateParser(new StringReader(_standIns!.HideLineBreaks(new(scalar)).ToString()));
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar found)
            {
                return _standIns.PutBack(found.Value);
            }
        }

        return scalar;
    }
}

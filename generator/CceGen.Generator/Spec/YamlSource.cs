using System;
using System.IO;
using SharpYaml;
using SharpYaml.Events;

namespace CceGen.Generator.Spec;

/// <summary>SharpYaml's events over a text, with its marks turned into offsets of our text.</summary>
internal sealed class YamlSource(SpecText source, YamlDialect dialect)
{
    private const string CoreString = "tag:yaml.org,2002:str";

    // One level more than we read, so that the error is ours; SharpYaml's own default of 64 is too low for real documents.
    private readonly IParser _parser = Parser.CreateParser(new StringReader(dialect.Text), SpecLimits.Depth + 2);

    public ParsingEvent Next()
    {
        _parser.MoveNext();
        return _parser.Current!;
    }

    public int Offset(Mark mark) => Math.Min(dialect.Offset(mark.Index), source.Text.Length);

    /// <summary>Where the content of a node starts: SharpYaml's nodes start at their anchor or tag.</summary>
    public int ContentStart(ParsingEvent node)
    {
        var position = Offset(node.Start);
        var end = Math.Max(position, Offset(node.End));
        while (position < end && source.Text[position] is '&' or '!' or '#')
        {
            position = source.Text[position] == '#' ? SkipComment(position, end) : SkipProperty(position, end);
            while (position < end && YamlCursor.IsWhite(source.Text[position]))
            {
                position++;
            }
        }

        return position;
    }

    /// <summary>Where a scalar ends: SharpYaml's block scalars run on to the next node.</summary>
    public int ContentEnd(Scalar scalar, int start)
    {
        var end = Offset(scalar.End);
        while (end > start && YamlCursor.IsWhite(source.Text[end - 1]))
        {
            end--;
        }

        return Math.Max(start, end);
    }

    public string Value(Scalar scalar) => dialect.Value(scalar);

    /// <summary>The name of an anchor as the document has it.</summary>
    public string Anchor(string name) => dialect.Anchor(name);

    public static bool IsString(Scalar scalar) => scalar.Style != ScalarStyle.Plain || scalar.Tag == CoreString;

    private int SkipProperty(int position, int end)
    {
        while (position < end && !YamlCursor.IsWhite(source.Text[position]))
        {
            position++;
        }

        return position;
    }

    private int SkipComment(int position, int end)
    {
        var lineEnd = source.Text.IndexOfAny(['\r', '\n'], position);
        return lineEnd < 0 ? end : Math.Min(lineEnd, end);
    }
}

using System;
using System.IO;
using SharpYaml;
using SharpYaml.Events;

namespace CceGen.Generator.Spec;

/// <summary>SharpYaml's events over a text, with its marks turned into offsets of our text.</summary>
internal sealed class YamlSource(SpecText source)
{
    private const string CoreString = "tag:yaml.org,2002:str";

    private readonly IParser _parser = Parser.CreateParser(new StringReader(Prepare(source)));

    public ParsingEvent Next()
    {
        _parser.MoveNext();
        return _parser.Current!;
    }

    public int Offset(Mark mark) => Math.Min(mark.Index + source.Start, source.Text.Length);

    /// <summary>Where the content of a node starts: SharpYaml's nodes start at their anchor or tag.</summary>
    public int ContentStart(ParsingEvent node)
    {
        var position = Offset(node.Start);
        var end = Math.Max(position, Offset(node.End));
        while (position < end && source.Text[position] is '&' or '!' or '#')
        {
            position = source.Text[position] == '#' ? SkipComment(position, end) : SkipProperty(position, end);
            while (position < end && char.IsWhiteSpace(source.Text[position]))
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
        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return Math.Max(start, end);
    }

    public static bool IsString(Scalar scalar) => scalar.Style != ScalarStyle.Plain || scalar.Tag == CoreString;

    private int SkipProperty(int position, int end)
    {
        while (position < end && !char.IsWhiteSpace(source.Text[position]))
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

    /// <summary>SharpYaml refuses the directive <c>%YAML 1.2</c>, though it reads what such documents contain.</summary>
    private static string Prepare(SpecText source)
    {
        var text = source.Start == 0 ? source.Text : source.Text.Substring(source.Start);
        const string directive = "%YAML 1.";
        var position = text.IndexOf(directive, StringComparison.Ordinal);
        if (position < 0 || position > text.IndexOf("---", StringComparison.Ordinal) || position + directive.Length == text.Length)
        {
            return text;
        }

        var minor = position + directive.Length;
        return text.Substring(0, minor) + "1" + text.Substring(minor + 1);
    }
}

using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>A text with its path, and the line and column of every offset in it.</summary>
internal sealed class SpecText
{
    /// <summary>The length of a line in a text of usual width.</summary>
    private const int UsualLine = 32;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text that this one is embedded in, and where its characters begin there.</summary>
    private readonly SpecText? _outer;

    private readonly int[] _outerOffsets = [];

    /// <summary>Found when the first line is asked for: most texts are read without a report.</summary>
    private List<int>? _lineStarts;

    public SpecText(string text, string path)
    {
        Text = text;
        Path = path;
        Start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
    }

    /// <param name="outer">The text that it is embedded in.</param>
    /// <param name="outerOffsets">Where each of its characters begins there, and where the last one ends.</param>
    public SpecText(string text, SpecText outer, int[] outerOffsets)
        : this(text, outer.Path)
    {
        _outer = outer;
        _outerOffsets = outerOffsets;
    }

    public string Text { get; }

    /// <summary>Whether it is a part of a file.</summary>
    public bool IsEmbedded => _outer is not null;

    public string Path { get; }

    /// <summary>Where the content starts: behind a byte order mark, which counts as an offset but not as a column.</summary>
    public int Start { get; }

    private List<int> LineStarts => _lineStarts ??= FindLines();

    public LocationInfo Locate(int start, int end)
    {
        if (_outer is not null)
        {
            return _outer.Locate(_outerOffsets[start], _outerOffsets[end]);
        }

        var startLine = LineOf(start);
        var startColumn = start - LineStart(startLine);
        var endLine = LineOf(end);
        return new LocationInfo(Path, new SourceSpan(start, end - start, startLine, startColumn, endLine, end - LineStart(endLine)));
    }

    public int LineOf(int offset)
    {
        var found = LineStarts.BinarySearch(offset);
        return Math.Max(found >= 0 ? found : ~found - 1, 0);
    }

    public int LineStart(int line) => LineStarts[line];

    /// <summary>The offset behind the last character of a line that is neither white space nor a line break.</summary>
    public int TrimmedLineEnd(int line)
    {
        var end = line + 1 < LineStarts.Count ? LineStart(line + 1) : Text.Length;
        while (end > LineStart(line) && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The offset of the first character of a line that is no blank and no tab; the line's end if there is none.</summary>
    public int IndentEnd(int line)
    {
        var position = LineStart(line);
        while (position < Text.Length && Text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    // The line breaks of Roslyn, which shows our lines.
    private List<int> FindLines()
    {
        var starts = new List<int>((Text.Length / UsualLine) + 1) { Start };
        for (var position = Start; position < Text.Length; position++)
        {
            var character = Text[position];
            if (character is > '\r' and < '\u0085')
            {
                continue;
            }

            if (character == '\r' && position + 1 < Text.Length && Text[position + 1] == '\n')
            {
                position++;
                starts.Add(position + 1);
            }
            else if (character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                starts.Add(position + 1);
            }
        }

        return starts;
    }
}

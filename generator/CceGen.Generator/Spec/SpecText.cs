using System;
using System.Collections.Generic;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Spec;

/// <summary>A text with its path, and the line and column of every offset in it.</summary>
internal sealed class SpecText
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly List<int> _lineStarts = [];

    /// <summary>The line of the last question: parsers ask from the first character to the last, nearly always for this line or the next.</summary>
    private int _line;

    public SpecText(string text, string path)
    {
        Text = text;
        Path = path;
        Start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        FindLines();
    }

    public string Text { get; }

    public string Path { get; }

    /// <summary>Where the content starts: behind a byte order mark, which counts as an offset but not as a column.</summary>
    public int Start { get; }

    public LocationInfo Locate(int start, int end)
    {
        var startLine = LineOf(start);
        var startColumn = start - _lineStarts[startLine];
        var endLine = LineOf(end);
        return new LocationInfo(Path, new SourceSpan(start, end - start, startLine, startColumn, endLine, end - _lineStarts[endLine]));
    }

    public int LineOf(int offset)
    {
        if (offset < _lineStarts[_line])
        {
            var found = _lineStarts.BinarySearch(offset);
            _line = Math.Max(found >= 0 ? found : ~found - 1, 0);
        }

        while (_line + 1 < _lineStarts.Count && _lineStarts[_line + 1] <= offset)
        {
            _line++;
        }

        return _line;
    }

    public int LineStart(int line) => _lineStarts[line];

    /// <summary>The offset behind the last character of a line that is neither white space nor a line break.</summary>
    public int TrimmedLineEnd(int line)
    {
        var end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;
        while (end > _lineStarts[line] && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The offset of the first character of a line that is no blank and no tab; the line's end if there is none.</summary>
    public int IndentEnd(int line)
    {
        var position = _lineStarts[line];
        while (position < Text.Length && Text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    // The line breaks of Roslyn, which shows our lines.
    private void FindLines()
    {
        _lineStarts.Add(Start);
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
                _lineStarts.Add(position + 1);
            }
            else if (character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                _lineStarts.Add(position + 1);
            }
        }
    }
}

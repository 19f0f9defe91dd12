using System;

namespace CceGen.Generator.Spec;

/// <summary>The place where <see cref="BlockYamlParser"/> is in the text. What returns false gives up.</summary>
internal sealed class BlockYamlLines(SpecText source)
{
    private int _lineStart = source.Start;

    public SpecText Source { get; } = source;

    public string Text { get; } = source.Text;

    public int Position { get; set; } = source.Start;

    /// <summary>The end of the last token with content.</summary>
    public int LastEnd { get; set; }

    /// <summary>The column of the node at <see cref="Position"/>; at the end of the text it is -1.</summary>
    public int Column => IsEnd ? -1 : Position - _lineStart;

    public bool IsEnd => Position == Text.Length;

    public bool IsDash => Is('-') && IsSpaceOrEnd(Position + 1);

    public bool IsLineEnd => IsEnd || Text[Position] is '\n' or '\r' || (Text[Position] == '#' && IsAfterSpace(Position));

    /// <summary>Whether a comma stood before <see cref="Position"/>.</summary>
    public bool WasComma { get; private set; }

    /// <summary>Moves to the first node; false for a text with characters that YAML forbids or reads in a way of its own.</summary>
    public bool Start()
    {
        for (var index = Position; index < Text.Length; index++)
        {
            if (Text[index] is (< ' ' and not ('\n' or '\r' or '\t')) or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
                || (Text[index] == '\r' && (index + 1 == Text.Length || Text[index + 1] != '\n')))
            {
                return false;
            }
        }

        if (!MoveToNext(isStart: true))
        {
            return false;
        }

        if (IsMarker("---"))
        {
            Position += 3;
            return SkipSpaces() && IsLineEnd && MoveToNext() && !IsEnd;
        }

        return !IsEnd;
    }

    /// <summary>Moves to a place of this line, or of another one.</summary>
    public void MoveTo(int position)
    {
        Position = position;
        _lineStart = position == 0 ? 0 : Math.Max(Source.Start, Text.LastIndexOf('\n', position - 1) + 1);
    }

    public bool Is(char character) => Position < Text.Length && Text[Position] == character;

    /// <summary>Moves over the end of this line, which must have no content, and over lines without content.</summary>
    public bool MoveToNext(bool isStart = false)
    {
        var isNewLine = isStart || Position == _lineStart;
        while (SkipSpaces() && !IsEnd)
        {
            if (Text[Position] is '\n' or '\r')
            {
                SkipLine();
                isNewLine = true;
            }
            else if (Text[Position] == '#' && IsAfterSpace(Position))
            {
                SkipToLineEnd();
            }
            else
            {
                return isNewLine && (isStart || !IsMarker("---")) && !IsMarker("...") && Text[Position] != '\t';
            }
        }

        return IsEnd;
    }

    /// <summary>Moves over spaces; a tab is not for this reader.</summary>
    public bool SkipSpaces()
    {
        while (Is(' '))
        {
            Position++;
        }

        return !Is('\t');
    }

    /// <summary>Moves over spaces and line breaks inside of brackets.</summary>
    public bool SkipFlowSpace()
    {
        while (SkipSpaces() && !IsEnd && Text[Position] is '\n' or '\r')
        {
            SkipLine();
        }

        return !IsEnd && Text[Position] is not ('\t' or '#') && !IsMarker("---") && !IsMarker("...");
    }

    /// <summary>Moves over the colon of a key, which a space or a line break must follow.</summary>
    public bool SkipColon()
    {
        if (!Is(':') || !IsSpaceOrEnd(Position + 1))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Moves over a comma, or stays in front of the closing bracket.</summary>
    public bool SkipComma(char bracket)
    {
        WasComma = false;
        if (!SkipFlowSpace())
        {
            return false;
        }

        if (Is(','))
        {
            Position++;
            WasComma = true;
        }

        return WasComma || Is(bracket);
    }

    /// <summary>Whether this line continues with a key.</summary>
    public bool IsKey()
    {
        var index = Position;
        if (Text[index] is '"' or '\'')
        {
            var quote = Text[index++];
            while (index < Text.Length && Text[index] != quote && Text[index] is not ('\n' or '\r'))
            {
                index += Text[index] == '\\' && quote == '"' ? 2 : 1;
            }

            return index + 1 < Text.Length && Text[index] == quote && Text[index + 1] == ':' && IsSpaceOrEnd(index + 2);
        }

        if (Text[index] is '[' or '{' or '|' or '>')
        {
            return false;
        }

        for (; index < Text.Length && Text[index] is not ('\n' or '\r'); index++)
        {
            if (Text[index] == ':' && IsSpaceOrEnd(index + 1))
            {
                return true;
            }

            if (Text[index] == '#' && IsAfterSpace(index))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Moves to the start of the next line; true unless the text ends.</summary>
    public bool SkipLine()
    {
        SkipToLineEnd();
        if (Is('\r'))
        {
            Position++;
        }

        if (IsEnd)
        {
            return false;
        }

        _lineStart = ++Position;
        return true;
    }

    /// <summary>The text from <paramref name="start"/> to before the end of the line.</summary>
    public int LineEnd(int start)
    {
        var end = Text.IndexOf('\n', start);
        end = end < 0 ? Text.Length : end;
        return end > start && Text[end - 1] == '\r' ? end - 1 : end;
    }

    private void SkipToLineEnd() => Position = LineEnd(Position);

    private bool IsMarker(string marker) =>
        Position == _lineStart && string.CompareOrdinal(Text, Position, marker, 0, marker.Length) == 0 && IsSpaceOrEnd(Position + marker.Length);

    public bool IsSpaceOrEnd(int position) => position >= Text.Length || Text[position] is ' ' or '\n' or '\r' or '\t';

    public bool IsAfterSpace(int position) => position == _lineStart || Text[position - 1] is ' ' or '\t';
}

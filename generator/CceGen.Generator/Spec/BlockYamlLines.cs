using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>The place where <see cref="BlockYamlParser"/> is in the text, and the scalars there. What returns false or null gives up.</summary>
internal sealed class BlockYamlLines(SpecText source)
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private readonly TextCache _texts = new(source.Text);
    private readonly BlockYamlQuoted _quoted = new(source.Text);
    private readonly StringBuilder _folded = new();
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

        return !IsEnd && Text[Position] is not ('\t' or '#');
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

    public SpecScalar? ReadPlainKey()
    {
        var start = Position;
        if (!IsPlainStart())
        {
            return null;
        }

        while (!(Text[Position] == ':' && IsSpaceOrEnd(Position + 1)))
        {
            if (Text[Position] is '\n' or '\r' or '\t' || ++Position == Text.Length || (Text[Position] == '#' && IsAfterSpace(Position)))
            {
                return null;
            }
        }

        return Text[Position - 1] == ' ' ? null : Scalar(_texts.Get(start, Position), isQuoted: false, start, Position);
    }

    /// <summary>A scalar in quotes.</summary>
    public SpecScalar? ReadQuoted()
    {
        var start = Position;
        var end = start + 1;
        while (end < Text.Length && Text[end] != Text[start] && Text[end] is not ('\\' or '\n' or '\r'))
        {
            end++;
        }

        // Most have nothing to replace.
        if (end < Text.Length && Text[end] == Text[start] && (Text[start] == '"' || end + 1 == Text.Length || Text[end + 1] != '\''))
        {
            Position = end + 1;
            return Scalar(_texts.Get(start + 1, end), isQuoted: true, start, Position);
        }

        var position = start;
        var value = _quoted.Read(ref position);
        Position = position;
        _lineStart = position > LineEnd(start) ? Text.LastIndexOf('\n', position - 1) + 1 : _lineStart;
        return value is null ? null : Scalar(value, isQuoted: true, start, position);
    }

    /// <summary>A scalar without quotes, with the lines that continue it: those that are indented deeper than what it is the value of.</summary>
    public SpecScalar? ReadPlain(int parent)
    {
        var start = Position;
        if (!IsPlainStart() || !SkipPlainLine(out var hasComment))
        {
            return null;
        }

        var end = Position;
        _folded.Clear();
        while (!hasComment && NextPlainLine(parent) is var breaks and > 0)
        {
            if (_folded.Length == 0)
            {
                _folded.Append(Text, start, end - start);
            }

            _folded.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
            var lineStart = Position;
            if (Text[lineStart] == '\t' || !SkipPlainLine(out hasComment))
            {
                return null;
            }

            end = Position;
            _folded.Append(Text, lineStart, end - lineStart);
        }

        return Scalar(_folded.Length == 0 ? _texts.Get(start, end) : _folded.ToString(), isQuoted: false, start, end);
    }

    /// <summary>A scalar without quotes inside of brackets.</summary>
    public SpecScalar? ReadFlowPlain()
    {
        var start = Position;
        if (IsEnd || !IsPlainStart())
        {
            return null;
        }

        while (!IsEnd && Text[Position] is not (',' or '[' or ']' or '{' or '}' or '\n' or '\r') && !(Text[Position] == ':' && IsSpaceOrEnd(Position + 1)))
        {
            if (Text[Position] is '\t' || (Text[Position] == ':' && Text[Position + 1] is ',' or '[' or ']' or '{' or '}') || (Text[Position] is '?' or '#' && IsAfterSpace(Position)))
            {
                return null;
            }

            Position++;
        }

        var end = Position;
        while (Text[end - 1] == ' ')
        {
            end--;
        }

        return Is(':') && end < Position ? null : Scalar(_texts.Get(start, end), isQuoted: false, start, end);
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

    private SpecScalar Scalar(string text, bool isQuoted, int start, int end) => new(text, isQuoted, Source, start, end);

    // To behind the last character before the end of the line or a comment.
    private bool SkipPlainLine(out bool hasComment)
    {
        hasComment = false;
        var end = Position;
        for (; !IsEnd && Text[Position] is not ('\n' or '\r'); Position++)
        {
            var character = Text[Position];
            if (character == '#' && IsAfterSpace(Position))
            {
                hasComment = true;
                break;
            }

            if (character == '\t' || (character == ':' && IsSpaceOrEnd(Position + 1)))
            {
                return false;
            }

            end = character == ' ' ? end : Position + 1;
        }

        Position = end;
        return true;
    }

    // Moves to the line that continues a scalar and returns the number of line breaks before it; 0 stays where it is.
    private int NextPlainLine(int parent)
    {
        var (position, lineStart) = (Position, _lineStart);
        var breaks = 0;
        while (SkipLine())
        {
            breaks++;
            while (Is(' '))
            {
                Position++;
            }

            if (!IsEnd && Text[Position] is not ('\n' or '\r'))
            {
                if (Column > parent && Text[Position] != '#')
                {
                    return breaks;
                }

                break;
            }
        }

        (Position, _lineStart) = (position, lineStart);
        return 0;
    }

    private void SkipToLineEnd() => Position = LineEnd(Position);

    private bool IsPlainStart() => Indicators.IndexOf(Text[Position]) < 0 ? Text[Position] is not ('\n' or '\r' or '\t') : Text[Position] == '-' && !IsSpaceOrEnd(Position + 1);

    private bool IsMarker(string marker) =>
        Position == _lineStart && string.CompareOrdinal(Text, Position, marker, 0, marker.Length) == 0 && IsSpaceOrEnd(Position + marker.Length);

    private bool IsSpaceOrEnd(int position) => position >= Text.Length || Text[position] is ' ' or '\n' or '\r' or '\t';

    private bool IsAfterSpace(int position) => position == _lineStart || Text[position - 1] is ' ' or '\t';
}

using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>Reads the scalars of <see cref="BlockYamlParser"/> that are not block scalars. What returns null gives up.</summary>
internal sealed class BlockYamlScalars(SpecText source, BlockYamlLines lines)
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private readonly TextCache _texts = new(source.Text);
    private readonly BlockYamlQuoted _quoted = new(source.Text);
    private readonly StringBuilder _folded = new();
    public SpecScalar? ReadPlainKey()
    {
        var start = lines.Position;
        if (!IsPlainStart())
        {
            return null;
        }

        while (!(lines.Text[lines.Position] == ':' && lines.IsSpaceOrEnd(lines.Position + 1)))
        {
            if (lines.Text[lines.Position] is '\n' or '\r' or '\t' || ++lines.Position == lines.Text.Length || (lines.Text[lines.Position] == '#' && lines.IsAfterSpace(lines.Position)))
            {
                return null;
            }
        }

        return lines.Text[lines.Position - 1] == ' ' ? null : Scalar(_texts.Get(start, lines.Position), isQuoted: false, start, lines.Position);
    }

    /// <summary>A scalar in quotes.</summary>
    public SpecScalar? ReadQuoted()
    {
        var start = lines.Position;
        var end = start + 1;
        while (end < lines.Text.Length && lines.Text[end] != lines.Text[start] && lines.Text[end] is not ('\\' or '\n' or '\r'))
        {
            end++;
        }

        // Most have nothing to replace.
        if (end < lines.Text.Length && lines.Text[end] == lines.Text[start] && (lines.Text[start] == '"' || end + 1 == lines.Text.Length || lines.Text[end + 1] != '\''))
        {
            lines.Position = end + 1;
            return Scalar(_texts.Get(start + 1, end), isQuoted: true, start, lines.Position);
        }

        var position = start;
        var value = _quoted.Read(ref position);
        lines.MoveTo(position);
        return value is null ? null : Scalar(value, isQuoted: true, start, position);
    }

    /// <summary>A scalar without quotes, with the lines that continue it: those that are indented deeper than what it is the value of.</summary>
    public SpecScalar? ReadPlain(int parent)
    {
        var start = lines.Position;
        if (!IsPlainStart() || !SkipPlainLine(out var hasComment))
        {
            return null;
        }

        var end = lines.Position;
        _folded.Clear();
        while (!hasComment && NextPlainLine(parent) is var breaks and > 0)
        {
            if (_folded.Length == 0)
            {
                _folded.Append(lines.Text, start, end - start);
            }

            _folded.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
            var lineStart = lines.Position;
            if (lines.Text[lineStart] == '\t' || !SkipPlainLine(out hasComment))
            {
                return null;
            }

            end = lines.Position;
            _folded.Append(lines.Text, lineStart, end - lineStart);
        }

        return Scalar(_folded.Length == 0 ? _texts.Get(start, end) : _folded.ToString(), isQuoted: false, start, end);
    }

    /// <summary>A scalar without quotes inside of brackets.</summary>
    public SpecScalar? ReadFlowPlain()
    {
        var start = lines.Position;
        if (lines.IsEnd || !IsPlainStart())
        {
            return null;
        }

        while (!lines.IsEnd && lines.Text[lines.Position] is not (',' or '[' or ']' or '{' or '}' or '\n' or '\r') && !(lines.Text[lines.Position] == ':' && lines.IsSpaceOrEnd(lines.Position + 1)))
        {
            if (lines.Text[lines.Position] is '\t' || (lines.Text[lines.Position] == ':' && lines.Text[lines.Position + 1] is ',' or '[' or ']' or '{' or '}') || (lines.Text[lines.Position] is '?' or '#' && lines.IsAfterSpace(lines.Position)))
            {
                return null;
            }

            lines.Position++;
        }

        var end = lines.Position;
        while (lines.Text[end - 1] == ' ')
        {
            end--;
        }

        return lines.Is(':') && end < lines.Position ? null : Scalar(_texts.Get(start, end), isQuoted: false, start, end);
    }

    // To behind the last character before the end of the line or a comment.
    private bool SkipPlainLine(out bool hasComment)
    {
        hasComment = false;
        var end = lines.Position;
        for (; !lines.IsEnd && lines.Text[lines.Position] is not ('\n' or '\r'); lines.Position++)
        {
            var character = lines.Text[lines.Position];
            if (character == '#' && lines.IsAfterSpace(lines.Position))
            {
                hasComment = true;
                break;
            }

            if (character == '\t' || (character == ':' && lines.IsSpaceOrEnd(lines.Position + 1)))
            {
                return false;
            }

            end = character == ' ' ? end : lines.Position + 1;
        }

        lines.Position = end;
        return true;
    }

    // Moves to the line that continues a scalar and returns the number of line breaks before it; 0 stays where it is.
    private int NextPlainLine(int parent)
    {
        var position = lines.Position;
        var breaks = 0;
        while (lines.SkipLine())
        {
            breaks++;
            while (lines.Is(' '))
            {
                lines.Position++;
            }

            if (!lines.IsEnd && lines.Text[lines.Position] is not ('\n' or '\r'))
            {
                if (lines.Column > parent && lines.Text[lines.Position] != '#')
                {
                    return breaks;
                }

                break;
            }
        }

        lines.MoveTo(position);
        return 0;
    }

    private bool IsPlainStart() => Indicators.IndexOf(lines.Text[lines.Position]) < 0 ? lines.Text[lines.Position] is not ('\n' or '\r' or '\t') : lines.Text[lines.Position] == '-' && !lines.IsSpaceOrEnd(lines.Position + 1);

    private SpecScalar Scalar(string text, bool isQuoted, int start, int end) => new(text, isQuoted, source, start, end);
}

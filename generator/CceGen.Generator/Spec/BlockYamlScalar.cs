using System.Text;

namespace CceGen.Generator.Spec;

/// <summary>Reads a literal or folded block scalar.</summary>
/// <param name="parent">The column of what it is the value of.</param>
internal sealed class BlockYamlScalar(BlockYamlLines lines, int parent)
{
    private readonly StringBuilder _value = new();

    /// <summary>The scalar; null when it is empty, or has lines that other readers do not agree on.</summary>
    public SpecScalar? Read()
    {
        var start = lines.Position;
        var isFolded = lines.Text[start] == '>';
        lines.Position++;
        var chomping = ReadChomping();
        var indent = ReadIndent();
        chomping = chomping == ' ' ? ReadChomping() : chomping;
        if (!lines.SkipSpaces() || !lines.IsLineEnd || !lines.SkipLine())
        {
            return null;
        }

        var end = start;
        var breaks = 0;
        var wasDeeper = false;
        while (!lines.IsEnd)
        {
            var lineEnd = lines.LineEnd(lines.Position);
            var first = FirstCharacter(lines.Position, lineEnd);
            var column = first - lines.Position;

            // A line of more spaces than the text is indented is a part of it.
            if (first == lineEnd && (indent < 0 || column <= indent))
            {
                if (indent < 0 && column > 0)
                {
                    return null;
                }

                breaks++;
            }
            else
            {
                indent = indent < 0 ? column : indent;
                if (column < indent || column <= parent)
                {
                    break;
                }

                var isDeeper = lines.Text[lines.Position + indent] is ' ' or '\t';
                if (isFolded && lines.Text[lines.Position + indent] == '\t')
                {
                    return null;
                }

                AppendBreaks(breaks, isFolded, end == start, isDeeper || wasDeeper);
                _value.Append(lines.Text, lines.Position + indent, lineEnd - lines.Position - indent);
                (breaks, wasDeeper, end) = (1, isDeeper, lineEnd);
            }

            if (!lines.SkipLine())
            {
                // Readers disagree on a text that no line break ends.
                return null;
            }
        }

        if (end == start)
        {
            return null;
        }

        _value.Append('\n', chomping switch { '-' => 0, '+' => breaks, _ => 1 });
        return new SpecScalar(_value.ToString(), isQuoted: true, lines.Source, start, TrimmedEnd(end));
    }

    private char ReadChomping() => lines.Is('-') || lines.Is('+') ? lines.Text[lines.Position++] : ' ';

    // The digit counts from the indentation of the parent.
    private int ReadIndent() =>
        lines.Position < lines.Text.Length && lines.Text[lines.Position] is >= '1' and <= '9' ? parent + lines.Text[lines.Position++] - '0' : -1;

    private void AppendBreaks(int breaks, bool isFolded, bool isFirst, bool isDeeper)
    {
        if (!isFolded || isFirst || isDeeper)
        {
            _value.Append('\n', breaks);
        }
        else if (breaks == 1)
        {
            _value.Append(' ');
        }
        else
        {
            _value.Append('\n', breaks - 1);
        }
    }

    private int FirstCharacter(int start, int end)
    {
        while (start < end && lines.Text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    private int TrimmedEnd(int end)
    {
        while (YamlCursor.IsWhite(lines.Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}

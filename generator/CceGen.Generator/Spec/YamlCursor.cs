using System;

namespace CceGen.Generator.Spec;

/// <summary>A position in a YAML text, and the tokens that look alike in block and in flow style.</summary>
internal sealed class YamlCursor(SpecText source, YamlEdits edits, YamlAliases aliases, YamlStandIns standIns)
{
    /// <summary>Behind the end of the text.</summary>
    public const char End = '\0';

    /// <summary>A key of more characters is replaced; SharpYaml's limit is 1,024.</summary>
    private const int MostKeyLength = 1000;

    public int Position { get; set; } = source.Start;

    public int Start => source.Start;

    public char Current => At(Position);

    public bool IsAtEnd => Position >= source.Text.Length;

    public static bool IsWhite(char character) => character is ' ' or '\t' or '\r' or '\n' or End;

    public static bool IsFlowIndicator(char character) => character is ',' or '[' or ']' or '{' or '}';

    public static bool IsBreak(char character) => character is '\r' or '\n' or End;

    public char At(int position) => position < source.Text.Length ? source.Text[position] : End;

    public bool Has(int position, string token) => string.CompareOrdinal(source.Text, position, token, 0, token.Length) == 0;

    public bool IsBreakIn(int from, int to) => source.Text.IndexOfAny(['\r', '\n'], from, to - from) >= 0;

    public void Replace(int position, int length, string replacement) => edits.Add(position, length, replacement);

    /// <summary>Hides the current character, which is text here and not an indicator.</summary>
    public void Hide(int position) => edits.Add(position, 1, standIns.For(At(position)));

    /// <summary>Skips blanks and tabs up to the end of the line. Tabs between tokens become blanks.</summary>
    public void SkipBlanks()
    {
        for (; Current is ' ' or '\t'; Position++)
        {
            if (Current == '\t')
            {
                Replace(Position, 1, " ");
            }
        }
    }

    /// <summary>The offset of the line break that ends the line of a position, or of the end of the text.</summary>
    public int LineEnd(int position)
    {
        while (position < source.Text.Length && !IsBreak(source.Text[position]))
        {
            position++;
        }

        return position;
    }

    public int NextLine(int position)
    {
        var end = LineEnd(position);
        return Has(end, "\r\n") ? end + 2 : Math.Min(end + 1, source.Text.Length);
    }

    /// <summary>The end of the blanks at the position.</summary>
    public int IndentEnd(int position)
    {
        while (At(position) == ' ')
        {
            position++;
        }

        return position;
    }

    /// <summary>The end of the blanks and tabs at the position.</summary>
    public int BlankEnd(int position)
    {
        while (At(position) is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a comment starts at the position.</summary>
    public bool IsComment(int position) => At(position) == '#' && (position == source.Start || IsWhite(At(position - 1)));

    /// <summary>Reads <c>&amp;name</c> or <c>*name</c>.</summary>
    public void SkipAnchor()
    {
        var start = ++Position;
        while (!IsWhite(Current) && !IsFlowIndicator(Current) && !(Current == ':' && (IsWhite(At(Position + 1)) || IsFlowIndicator(At(Position + 1)))))
        {
            Position++;
        }

        var name = source.Text.Substring(start, Position - start);
        if (name.Length > 0 && !IsAnchorOfSharpYaml(name))
        {
            Replace(start, name.Length, aliases.ShortAnchor(name));
        }
    }

    public void SkipTag()
    {
        var start = Position;
        while (!IsWhite(Current) && !(IsFlowIndicator(Current) && At(start + 1) != '<'))
        {
            Position++;
        }

        // The tag that says only that a scalar is a string.
        if (Position == start + 1)
        {
            Replace(start, 1, "!!str");
        }
    }

    public void SkipQuoted()
    {
        var quote = Current;
        for (Position++; !IsAtEnd; Position++)
        {
            if (Current == '\\' && quote == '"')
            {
                Position++;
            }
            else if (Current == quote)
            {
                Position++;
                if (quote == '"' || Current != quote)
                {
                    return;
                }
            }
        }

        Position = source.Text.Length;
    }

    /// <summary>Replaces a key that is longer than SharpYaml reads, or that takes several lines.</summary>
    public void ShortenKey(int start, int end)
    {
        if (At(start) is not ('&' or '*' or '!' or '[' or '{') && (end - start > MostKeyLength || IsBreakIn(start, end)))
        {
            edits.Cover(start, end, aliases.ShortKey(source.Text.Substring(start, end - start)));
        }
    }

    private static bool IsAnchorOfSharpYaml(string name)
    {
        foreach (var character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
